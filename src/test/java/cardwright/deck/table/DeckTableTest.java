package cardwright.deck.table;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.SeedMadeCards;
import cardwright.card.Seeds;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeckTableTest {

  private static final List<String> TEXTS =
      List.of(
          "",
          "no card\n",
          "---\nlicense: mit\ntags: [a, b]\nextra: {x: 1}\n---\n",
          "---\nextra: alone\ntags: a\nkind: none\n---\n# Head\n",
          "---\nnull_one:\n\"a.b\": 1\nhandles: x\n---\n",
          Seeds.text(0).replace("Liza", "Li;za"),
          Seeds.text(3).replaceFirst("(?s)tags:.*?---", "---"),
          Seeds.text(4).replace("Tweets kept", "Kept"));

  /// As if the columns had been known before; and no card is read twice.
  @Property(tries = 200)
  void allColumnsAreThoseOfEachCard(@ForAll("decks") List<String> deck) throws IOException {
    Map<Path, String> cards = new LinkedHashMap<>();
    for (String text : deck) {
      cards.put(Path.of("card" + cards.size() + ".md"), text);
    }
    Map<Path, AtomicInteger> read = new HashMap<>();
    cards.keySet().forEach(card -> read.put(card, new AtomicInteger()));
    DeckTable table =
        table(
            cards,
            card -> {
              read.get(card).incrementAndGet();
              return Tables.ENGINE.read(cards.get(card));
            });
    List<DeckColumn> columns = new ArrayList<>();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int rows =
        table.writeAll(
            found -> {
              columns.addAll(found);
              return writer(all, found);
            },
            Tables.QUIET);
    assertThat(rows).isEqualTo(deck.size());
    assertThat(read.values()).allSatisfy(count -> assertThat(count).hasValue(1));
    ByteArrayOutputStream chosen = new ByteArrayOutputStream();
    table.write(columns, writer(chosen, columns), Tables.QUIET);
    assertThat(all.toString()).isEqualTo(chosen.toString());
  }

  @Example
  void cardsThatCannotBeReadAreToldOnceAndLeftOut() throws IOException {
    Map<Path, String> cards = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      cards.put(Path.of("card" + i + ".md"), SeedMadeCards.text(i));
    }
    DeckTable table =
        table(
            cards,
            card -> {
              if (card.toString().equals("card7.md")) {
                throw new DeckException(DeckProblem.of("card7.md", "gone"));
              }
              return Tables.ENGINE.read(cards.get(card));
            });
    List<DeckProblem> problems = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int rows =
        table.writeAll(
            columns -> writer(out, columns),
            new DeckTable.Sink() {
              @Override
              public void done(double share) {}

              @Override
              public void problem(DeckProblem problem) {
                problems.add(problem);
              }
            });
    assertThat(rows).isEqualTo(39);
    assertThat(problems).hasSize(1);
    assertThat(out.toString().lines().filter(line -> line.startsWith("card"))).hasSize(40);
    assertThat(out.toString()).doesNotContain("card7.md").contains("card8.md,");
  }

  private static DeckTable table(Map<Path, String> cards, CardReadings readings) {
    List<Path> paths = List.copyOf(cards.keySet());
    return new DeckTable(readings, DeckKeys.of(List.of(Path.of("")), paths), paths);
  }

  private static TableWriter writer(ByteArrayOutputStream out, List<DeckColumn> columns)
      throws IOException {
    return TableWriter.of(TableFormat.CSV, out, DeckTable.names(columns), Tables.COMMAS);
  }

  @Provide
  Arbitrary<List<String>> decks() {
    Arbitrary<String> made = Arbitraries.integers().between(0, 50).map(SeedMadeCards::text);
    return Arbitraries.oneOf(Arbitraries.of(TEXTS), made).list().ofMinSize(1).ofMaxSize(12);
  }
}
