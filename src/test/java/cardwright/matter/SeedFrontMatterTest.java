package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Span;
import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five real cards.
class SeedFrontMatterTest {

  private static String seed(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("assets/sample", name + ".txt"));
    return ((Utf8.Text) Utf8.decode(bytes)).text();
  }

  @ParameterizedTest
  @CsvSource({
    "000_53362df59e691aa6, persoverant/1616687540093",
    "001_ef08c1c817a2150e, pupsona__/1617820897078",
    "002_dc6a039a0f540c26, lizasoberano/1602242636419",
    "003_607d981a2ce3eeb5, balcobops-liyrex_irl-waitforgot/1632888280266",
    "004_b1a526d8a8a9f1a6, thisisaito/1627700610096"
  })
  void everyValueIsReadWithItsPlace(String name, String picture) throws IOException {
    String text = seed(name);
    FrontMatter matter = FrontMatter.read(text);
    String thumbnail = "https://www.huggingtweets.com/" + picture + "/predictions.png";
    assertThat(matter.problems()).isEmpty();
    assertThat(matter.values())
        .containsExactly(
            Map.entry("language", "en"),
            Map.entry("thumbnail", thumbnail),
            Map.entry("tags", List.of("huggingtweets")),
            Map.entry("widget", List.of(Map.of("text", "My dream is"))));
    assertThat(source(text, matter, "language")).isEqualTo("en");
    assertThat(source(text, matter, "thumbnail")).isEqualTo(thumbnail);
    assertThat(source(text, matter, "tags")).isEqualTo("- huggingtweets");
    assertThat(source(text, matter, "tags[0]")).isEqualTo("huggingtweets");
    assertThat(source(text, matter, "widget[0].text")).isEqualTo("\"My dream is\"");
    assertThat(source(text, matter, "widget[0]")).isEqualTo("text: \"My dream is\"");
    assertThat(matter.keySpan(FieldPath.parse("widget[0].text")).map(span -> span.of(text)))
        .contains("text");
    assertThat(matter.block()).contains(new Span(0, text.indexOf("---\n", 4) + 4));
    assertThat(text.substring(matter.bodyStart())).startsWith("\n<");
  }

  private static String source(String text, FrontMatter matter, String path) {
    return matter.span(FieldPath.parse(path)).orElseThrow().of(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "license, mit, `language: en\n`, `language: en\nlicense: mit\n`",
        "widget[0].text, Hello, `- text: \"My dream is\"`, `- text: \"Hello\"`",
        "widget[0].text, a \"b\", `- text: \"My dream is\"`, `- text: \"a \\\"b\\\"\"`",
        "language, no, `language: en`, `language: \"no\"`",
        "tags[+], gpt2, `- huggingtweets\n`, `- huggingtweets\n- gpt2\n`",
        "tags[0], gpt2, `- huggingtweets\n`, `- gpt2\n`",
        "widget[0].example_title, Dream, `is\"\n`, `is\"\n  example_title: Dream\n`",
        "datasets[+], a/b, `- huggingtweets\n`, `- huggingtweets\ndatasets:\n- a/b\n`",
        "language[+], fr, `language: en\n`, `language:\n- en\n- fr\n`",
        "quantized_by, me, `is\"\n`, `is\"\nquantized_by: me\n`"
      })
  void oneFieldSetChangesOneThing(String path, String value, String before, String after)
      throws IOException {
    String text = seed("000_53362df59e691aa6");
    Edit edit = FrontMatter.read(text).set(FieldPath.parse(path), value);
    assertThat(edit.apply(text)).isEqualTo(text.replace(before, after)).isNotEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "language, `language: en\n`, ``",
        "tags, `tags:\n- huggingtweets\n`, ``",
        "tags[0], `tags:\n- huggingtweets\n`, `tags: []\n`",
        "widget[0].text, `- text: \"My dream is\"`, `- {}`",
        "widget, `widget:\n- text: \"My dream is\"\n`, ``"
      })
  void oneFieldRemoved(String path, String before, String after) throws IOException {
    String text = seed("003_607d981a2ce3eeb5");
    Edit edit = FrontMatter.read(text).remove(FieldPath.parse(path));
    assertThat(edit.apply(text)).isEqualTo(text.replace(before, after)).isNotEqualTo(text);
  }
}
