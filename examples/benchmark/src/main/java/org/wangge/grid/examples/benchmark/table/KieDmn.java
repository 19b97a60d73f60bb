package org.wangge.grid.examples.benchmark.table;

import java.io.StringReader;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of Drools. */
final class KieDmn {

  private final DMNRuntime runtime;
  private final DMNModel model;

  KieDmn(List<RandomRow> rows) {
    Resource resource = ResourceFactory.newReaderResource(new StringReader(DmnText.of(rows)));
    resource.setSourcePath("table.dmn");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModel(DmnText.NAMESPACE, DmnText.MODEL);
  }

  /** The question as the engine takes it. */
  DMNContext context(Question question) {
    DMNContext context = runtime.newContext();
    question.named().forEach(context::set);
    return context;
  }

  /** The number of the row that is hit, from 0. */
  int decide(DMNContext context) {
    DMNResult result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    return ((Number) result.getContext().get(DmnText.DECISION)).intValue();
  }
}
