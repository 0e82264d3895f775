package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.preview.PageBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePlaceTest {

  private static final String TEXT =
      "---\nlicense: mit\n---\n# Head\n\nOne *two* three\nfour five\n\nlast four\n";

  private final Reading reading = CardEngine.standard().read(TEXT);

  private SourcePlace place(PageBlock block, boolean head, String text) {
    return SourcePlace.of(reading, block, new Spot(head, 0, text));
  }

  @ParameterizedTest
  @CsvSource({"two, two", " three four five, three", "Unseen five, five", "nothing, One"})
  void isWhereTheTextOrItsLongestKnownWordStands(String text, String found) {
    SourcePlace place = place(new PageBlock("", 5, 6), false, text);
    int offset = TEXT.indexOf(found);
    assertThat(place.offset()).isEqualTo(offset);
    assertThat(place.line()).isEqualTo(TEXT.substring(0, offset).split("\n", -1).length - 1);
  }

  @Test
  void isLookedForInTheBlockOnly() {
    assertThat(place(new PageBlock("", 8, 8), false, "four").line()).isEqualTo(8);
    assertThat(place(PageBlock.head(""), true, "mit").line()).isEqualTo(1);
    assertThat(place(PageBlock.head(""), true, "four").line()).isZero();
  }

  @Test
  void ofEqualTextsTheOneOfTheSpotIsTaken() {
    String text = "in 2020\n| 0 | 20 | 0 |\n";
    Reading reading = CardEngine.standard().read(text);
    PageBlock block = new PageBlock("", 0, 1);
    assertThat(SourcePlace.of(reading, block, new Spot(false, 0, "0", 0)).offset()).isEqualTo(10);
    assertThat(SourcePlace.of(reading, block, new Spot(false, 0, " 0 ", 1)).offset()).isEqualTo(19);
    assertThat(SourcePlace.of(reading, block, new Spot(false, 0, "0", 9)).offset()).isEqualTo(19);
    assertThat(SourcePlace.of(reading, block, new Spot(false, 0, "20", 0)).offset()).isEqualTo(14);
  }

  @Test
  void aCardThatGrewShorterMeanwhileIsNoMatter() {
    assertThat(place(new PageBlock("", 70, 80), false, "x").line()).isEqualTo(8);
    Reading empty = CardEngine.standard().read("");
    assertThat(SourcePlace.of(empty, new PageBlock("", 3, 4), new Spot(false, 0, "x")))
        .isEqualTo(new SourcePlace(0, 0));
  }
}
