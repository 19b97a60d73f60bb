package org.wangge.grid.sdk.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a wire record whose key may be left out.
 *
 * <p>A list or a map is then empty; a text, number, truth value or date is {@link #otherwise}, read
 * as if it had been written. Example: {@code @OptionalKey(otherwise = "false") boolean paired}. A
 * nested record, or a scalar for which "not given" is a meaning of its own, is of type {@code
 * Optional} instead and needs no mark.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OptionalKey {

  /** {@return what a scalar is when its key is left out; the empty text unless given} */
  String otherwise() default "";
}
