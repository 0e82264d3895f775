package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import org.junit.jupiter.api.Test;

class DeckColumnTest {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final String CARD =
      """
      ---
      license: 'mit'
      tags: # what it is about
      - "a"
      - b # the second
      - c
      widget:
      - text: "My dream is"
      count: 12
      ---
      # A card
      """;

  private static String cell(String column, String text) {
    return DeckColumn.of(column).cell(ENGINE.read(text));
  }

  private static String with(String column, String cell) throws FieldException {
    return DeckColumn.of(column).with(ENGINE, ENGINE.read(CARD), cell);
  }

  @Test
  void valuesStandInCellsAsText() {
    assertThat(cell("metadata.license", CARD)).isEqualTo("mit");
    assertThat(cell("metadata.tags", CARD)).isEqualTo("a; b; c");
    assertThat(cell("metadata.widget", CARD)).isEqualTo("[{\"text\":\"My dream is\"}]");
    assertThat(cell("metadata.count", CARD)).isEqualTo("12");
    assertThat(cell("metadata.nothing", CARD)).isEmpty();
    assertThat(cell("people[0].name", CARD)).isEmpty();
    assertThat(cell("exact", CARD)).isEqualTo("no");
  }

  @Test
  void aCellWrittenBackChangesNothing() throws FieldException {
    for (DeckColumn column : DeckColumn.in(ENGINE.read(CARD))) {
      if (column.editable()) {
        String cell = column.cell(ENGINE.read(CARD));
        assertThat(column.with(ENGINE, ENGINE.read(CARD), cell)).as(column.name()).isEqualTo(CARD);
      }
    }
  }

  @Test
  void aScalarKeepsItsQuotes() throws FieldException {
    assertThat(with("metadata.license", "apache-2.0"))
        .isEqualTo(CARD.replace("'mit'", "'apache-2.0'"));
  }

  @Test
  void itemsThatStayKeepTheirQuotesAndComments() throws FieldException {
    assertThat(with("metadata.tags", "a; x; c")).isEqualTo(CARD.replace("- b #", "- x #"));
    assertThat(with("metadata.tags", "a; b")).isEqualTo(CARD.replace("- c\n", ""));
    assertThat(with("metadata.tags", "b; c")).isEqualTo(CARD.replace("- \"a\"\n", ""));
    assertThat(cell("metadata.tags", with("metadata.tags", "new; a; b; c; d")))
        .isEqualTo("new; a; b; c; d");
    assertThat(with("metadata.tags", "new; a; b; c")).contains("- b # the second\n- c\n");
  }

  @Test
  void aListOfMapsIsJson() throws FieldException {
    String changed = with("metadata.widget", "[{\"text\":\"My dream is\"},{\"text\":\"I think\"}]");
    assertThat(cell("metadata.widget", changed))
        .isEqualTo("[{\"text\":\"My dream is\"},{\"text\":\"I think\"}]");
    assertThat(changed).contains("- text: \"My dream is\"\n");
  }

  @Test
  void anEmptyCellRemovesTheValue() throws FieldException {
    assertThat(with("metadata.license", "")).isEqualTo(CARD.replace("license: 'mit'\n", ""));
  }

  @Test
  void whatCannotBeSetIsTold() {
    assertThatThrownBy(() -> with("layout", "x"))
        .isInstanceOf(FieldException.class)
        .hasMessageContaining("layout");
    assertThatThrownBy(() -> with("metadata.widget", "[1"))
        .isInstanceOf(FieldException.class)
        .hasMessageContaining("JSON");
    assertThatThrownBy(() -> with("people[0].name", "Ann")).isInstanceOf(FieldException.class);
  }
}
