package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FinderTest {

  @Test
  void placesAreFoundAndReplaced() throws Finder.SearchException {
    String text = "One two\none\n";
    assertThat(new Finder("one", false, false).find(text)).hasSize(2);
    assertThat(new Finder("one", false, true).find(text)).hasSize(1);
    assertThat(new Finder("^(\\w+)$", true, true).replace(text, "<$1>").getFirst().text())
        .isEqualTo("<one>");
    assertThat(new Finder("o", false, true).replace(text, "$1").getFirst().text()).isEqualTo("$1");
    assertThat(new Finder("x*", true, true).find(text)).isEmpty();
    for (String wrong : List.of("(", "[", "*")) {
      Assertions.assertThrows(
          Finder.SearchException.class, () -> new Finder(wrong, true, true).find(text));
    }
    Assertions.assertThrows(
        Finder.SearchException.class, () -> new Finder("o", true, true).replace(text, "$7"));
    String hostile = "a".repeat(200);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            Assertions.assertThrows(
                Finder.SearchException.class,
                () -> new Finder("a*a*a*a*a*a*a*a*b", true, true).find(hostile)));
  }
}
