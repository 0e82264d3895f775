package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds for a file of texts and the sources that ask for them.
public abstract class TextsContract {

  private final Path sources;
  private final TextFile file;
  private final TextCalls calls;

  /// @param sources the folder of those that ask
  /// @param file in English
  /// @param owner the class with the method `of` that is called
  protected TextsContract(Path sources, Path file, String owner) {
    this.sources = sources;
    this.file = new TextFile(file);
    this.calls = new TextCalls(owner);
  }

  /// The sources that ask, without comments.
  protected final Map<Path, String> sources() throws IOException {
    return TextCalls.sources(sources);
  }

  /// What the sources are searched with.
  protected final TextCalls calls() {
    return calls;
  }

  /// The texts in English, by their keys.
  protected final Map<String, String> texts() throws IOException {
    return file.texts();
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    assertThat(calls.missing(sources(), texts().keySet())).isEmpty();
  }

  @Test
  void everyTextIsAskedForSomewhere() throws IOException {
    assertThat(calls.unused(sources(), texts().keySet())).isEmpty();
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    assertThat(file.keys()).doesNotHaveDuplicates().hasSameSizeAs(texts().keySet());
  }

  @Test
  void everyLanguageHasTheSameTextsAndPlaces() throws IOException {
    Map<String, String> texts = texts();
    for (TextFile other : file.translations()) {
      assertThat(TextCalls.unlike(texts, other.texts())).as(other.toString()).isEmpty();
    }
    assertThat(TextCalls.unlike(texts, spoilt(texts))).isEqualTo(spoiltKeys(texts)).isNotEmpty();
  }

  private static Set<String> spoiltKeys(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getValue().contains("{0}"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// As a translator might: the first value left out.
  private static Map<String, String> spoilt(Map<String, String> texts) {
    Map<String, String> spoilt = new TreeMap<>(texts);
    spoilt.replaceAll(
        (key, text) ->
            text.contains("{0}")
                ? Pattern.compile("\\{0[^}]*}").matcher(text).replaceAll("")
                : text);
    return spoilt;
  }
}
