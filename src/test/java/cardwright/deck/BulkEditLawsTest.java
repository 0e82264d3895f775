package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.deck.BulkEdit.AddItem;
import cardwright.deck.BulkEdit.AddText;
import cardwright.deck.BulkEdit.Clear;
import cardwright.deck.BulkEdit.Copy;
import cardwright.deck.BulkEdit.Fill;
import cardwright.deck.BulkEdit.Replace;
import cardwright.deck.BulkEdit.Set;
import cardwright.text.Edit;
import cardwright.text.Finder;
import cardwright.text.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What every bulk edit keeps, over the sample cards and any value.
class BulkEditLawsTest {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final List<String> CARDS = sample();
  private static final List<String> COLUMNS =
      List.of(
          "metadata.license",
          "metadata.language",
          "metadata.tags",
          "metadata.widget",
          "metadata.new_key",
          "people[0].name",
          "links.training");

  private static List<String> sample() {
    List<String> cards = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("assets/sample"))) {
      for (Path file : files.sorted().toList()) {
        cards.add(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cards;
  }

  @Property
  void cellsThatAreNotMeantStayAsTheyAre(
      @ForAll("cards") String text,
      @ForAll("columns") DeckColumn column,
      @ForAll("edits") Made make) {
    Reading before = ENGINE.read(text);
    Change change = make.of(column).change(ENGINE, Path.of("card"), text);
    Assume.that(change.problem().isEmpty());
    Reading after = ENGINE.read(change.after());
    for (DeckColumn other : DeckColumn.in(before)) {
      boolean metadata = column.name().startsWith("metadata.");
      boolean meant = other.equals(column) || !other.editable();
      // What stands in the body may be an echo of what is set there.
      if (!meant && (metadata || other.name().startsWith("metadata."))) {
        assertThat(other.cell(after)).as(other.name()).isEqualTo(other.cell(before));
      }
    }
    if (column.name().startsWith("metadata.")) {
      assertThat(body(after)).isEqualTo(body(before));
    }
  }

  private static String body(Reading reading) {
    return reading.text().substring(reading.frontMatter().bodyStart());
  }

  @Property
  void whatIsDoneAlreadyChangesNothing(
      @ForAll("cards") String text,
      @ForAll("columns") DeckColumn column,
      @ForAll("values") String value) {
    Change once = new Set(column, value).change(ENGINE, Path.of("card"), text);
    Assume.that(once.problem().isEmpty());
    Change twice = new Set(column, value).change(ENGINE, Path.of("card"), once.after());
    assertThat(twice.problem()).isEmpty();
    assertThat(twice.after()).isEqualTo(once.after());
    Change added = new AddItem(column, value).change(ENGINE, Path.of("card"), text);
    Assume.that(added.problem().isEmpty());
    assertThat(new AddItem(column, value).change(ENGINE, Path.of("card"), added.after()).after())
        .isEqualTo(added.after());
  }

  @Property
  void copyingAColumnOntoItselfOrReplacingByTheSameChangesNothing(
      @ForAll("cards") String text,
      @ForAll("columns") DeckColumn column,
      @ForAll("values") String value) {
    for (BulkEdit edit :
        List.of(
            new Copy(column, column), new Replace(column, new Finder(value, false, true), value))) {
      Change change = edit.change(ENGINE, Path.of("card"), text);
      assertThat(change.problem()).isEmpty();
      assertThat(change.after()).isEqualTo(text);
    }
  }

  @Property
  void aValueFilledInReadsBackAsItIs(
      @ForAll("cards") String text,
      @ForAll("cards") String other,
      @ForAll("columns") DeckColumn column) {
    Optional<Object> value = column.value(ENGINE.read(other));
    Assume.that(value.isPresent());
    Change change = new Fill(column, value.get()).change(ENGINE, Path.of("card"), text);
    assertThat(change.problem()).isEmpty();
    assertThat(column.value(ENGINE.read(change.after()))).isEqualTo(value);
  }

  @Property
  void undoBringsBackEveryByte(
      @ForAll("cards") String text,
      @ForAll("columns") DeckColumn column,
      @ForAll("edits") Made make) {
    Change change = make.of(column).change(ENGINE, Path.of("card"), text);
    Assume.that(change.problem().isEmpty());
    History history = new History(text);
    history.apply(Edit.between("bulk", change.before(), change.after()));
    assertThat(history.text()).isEqualTo(change.after());
    history.undo();
    assertThat(history.text()).isEqualTo(text);
  }

  @FunctionalInterface
  interface Made {
    BulkEdit of(DeckColumn column);
  }

  @Provide
  Arbitrary<String> cards() {
    return Arbitraries.of(CARDS);
  }

  @Provide
  Arbitrary<DeckColumn> columns() {
    return Arbitraries.of(COLUMNS).map(DeckColumn::of);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "mit", "a; b", "12", "true", "null", "\"x\"", "- a", "a: b", "#", "é🤖", "x'y"),
        Arbitraries.strings().ascii().excludeChars('\0').ofMinLength(1).ofMaxLength(12));
  }

  @Provide
  Arbitrary<Made> edits() {
    return Combinators.combine(values(), Arbitraries.integers().between(0, 4))
        .as(
            (value, kind) ->
                switch (kind) {
                  case 0 -> column -> new Set(column, value);
                  case 1 -> Clear::new;
                  case 2 -> column -> new AddItem(column, value);
                  case 3 -> column -> new AddText(column, value);
                  default -> column -> new Replace(column, new Finder("t", false, true), value);
                });
  }
}
