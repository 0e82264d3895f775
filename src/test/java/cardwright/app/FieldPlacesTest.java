package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Field;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.text.FieldPath;
import cardwright.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPlacesTest {

  private static Reading seed(int number) {
    return CardEngine.standard().read(Seeds.text(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aCountIsFoundWhereItStands(int number) {
    Reading reading = seed(number);
    FieldPath kept = FieldPath.parse("people[0].tweets.kept");
    Field field = reading.field(kept).orElseThrow();
    assertThat(FieldPlaces.at(reading, field.home().start())).contains(kept);
    FieldPlaces.Shown shown = FieldPlaces.of(reading, kept).orElseThrow();
    assertThat(shown.text()).isEqualTo(field.value());
    assertThat(reading.text().substring(shown.offset())).startsWith(field.value());
  }

  @Test
  void besideAValueItsFieldIsTheNearest() {
    Reading reading = seed(3);
    Span second = reading.field(FieldPath.parse("people[1].tweets.short")).orElseThrow().home();
    assertThat(FieldPlaces.at(reading, second.end() + 1))
        .contains(FieldPath.parse("people[1].tweets.short"));
  }

  @Test
  void aLineWithoutAFieldHasNone() {
    Reading reading = seed(3);
    int heading = reading.text().indexOf("## How does it work?");
    assertThat(FieldPlaces.at(reading, heading)).isEmpty();
  }

  @Test
  void theFrontMatterHasItsKeys() {
    Reading reading = CardEngine.standard().read("---\nlicense: mit\ntags:\n- a\n- b\n---\nx\n");
    int item = reading.text().indexOf("- b");
    assertThat(FieldPlaces.at(reading, item)).contains(FieldPath.parse("metadata.tags"));
    assertThat(FieldPlaces.at(reading, 5)).contains(FieldPath.parse("metadata.license"));
    assertThat(FieldPlaces.at(reading, 0)).isEmpty();
    assertThat(FieldPlaces.of(reading, FieldPath.parse("metadata.tags[+]")))
        .contains(new FieldPlaces.Shown(0, ""));
  }
}
