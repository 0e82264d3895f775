package cardwright.preview;

import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The box of the Hub's inference widget, with the card's example prompts. It runs nothing.
final class WidgetBox {

  private static final int MOST_EXAMPLES = 12;

  /// Keys of an example that hold what is asked, the most usual first.
  private static final List<String> PROMPTS =
      List.of("text", "question", "prompt", "source_sentence", "src");

  /// An example.
  ///
  /// @param title what its button says
  /// @param prompt what it asks
  private record Example(String title, String prompt) {}

  private WidgetBox() {}

  /// The box, or null if the front matter gives no example.
  static @Nullable Element of(Map<String, @Nullable Object> values) {
    List<Example> examples = examples(values.get("widget"));
    if (examples.isEmpty()) {
      return null;
    }
    Element box = new Element("section").addClass("widget");
    Element title = box.appendElement("p").addClass("widget-title");
    title.appendElement("strong").text(Messages.of("preview.widget"));
    if (values.get("pipeline_tag") instanceof String task && !task.isBlank()) {
      title.appendElement("span").addClass("key").text(task.strip());
    }
    box.appendElement("p").addClass("widget-input").text(examples.getFirst().prompt());
    Element line = box.appendElement("p").addClass("widget-examples");
    line.appendElement("span").addClass("key").text(Messages.of("preview.widgetExamples"));
    for (Example example : examples.subList(0, Math.min(examples.size(), MOST_EXAMPLES))) {
      line.appendElement("span").addClass("widget-example").text(example.title());
    }
    return box;
  }

  private static List<Example> examples(@Nullable Object widget) {
    List<Example> examples = new ArrayList<>();
    if (widget instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> map) {
          String prompt = prompt(map);
          String title = map.get("example_title") instanceof String text ? text : prompt;
          if (!prompt.isBlank()) {
            examples.add(new Example(title.strip(), prompt.strip()));
          }
        }
      }
    }
    return examples;
  }

  private static String prompt(Map<?, ?> example) {
    for (String key : PROMPTS) {
      if (example.get(key) instanceof String text && !text.isBlank()) {
        return text;
      }
    }
    if (example.get("messages") instanceof List<?> messages) {
      for (Object message : messages) {
        if (message instanceof Map<?, ?> map && map.get("content") instanceof String text) {
          return text;
        }
      }
    }
    return "";
  }
}
