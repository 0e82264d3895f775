package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The results of evaluations have what the Hub needs of them.
final class ModelIndexRule implements Rule {

  private static final String KEY = "model-index";

  @Override
  public void check(Reading reading, Findings findings) {
    Item index = new Item(FieldPath.key(KEY), reading.frontMatter().values().get(KEY));
    for (Item model : index.items()) {
      require(model, "name", findings);
      for (Item result : model.at("results").items()) {
        result(reading, result, findings);
      }
    }
  }

  private static void result(Reading reading, Item result, Findings findings) {
    require(result.at("task"), "type", findings);
    Item dataset = result.at("dataset");
    require(dataset, "type", findings);
    require(dataset, "name", findings);
    for (String key : List.of("config", "split", "revision")) {
      Item item = dataset.at(key);
      if (item.value() != null) {
        TextRule.check(reading, item, findings);
      }
    }
    Item metrics = result.at("metrics");
    if (!(metrics.value() instanceof List<?>)) {
      findings.refused(
          metrics.path(), Messages.of("check.mustBeArray", metrics.name()), Optional.empty());
    }
    for (Item metric : metrics.items()) {
      require(metric, "type", findings);
      require(metric, "value", findings);
      Item config = metric.at("config");
      if (config.value() != null) {
        TextRule.check(reading, config, findings);
      }
    }
    if (result.at("source").value() != null) {
      require(result.at("source"), "url", findings);
    }
  }

  private static void require(Item holder, String key, Findings findings) {
    if (holder.value() instanceof Map<?, ?> && holder.at(key).value() == null) {
      findings.refused(
          holder.path(), Messages.of("check.requiredAdd", holder.at(key).name()), Optional.empty());
    } else if (holder.value() == null) {
      findings.refused(
          holder.path(), Messages.of("check.requiredAdd", holder.name()), Optional.empty());
    }
  }
}
