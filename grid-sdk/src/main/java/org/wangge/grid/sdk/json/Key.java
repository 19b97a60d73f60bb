package org.wangge.grid.sdk.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key of a component of a wire record, where it is not the component's name in kebab-case.
 *
 * <p>Example: {@code @Key("for") String target} reads the key {@code for}, which Java reserves.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Key {

  /** {@return the key, as written in documents} */
  String value();
}
