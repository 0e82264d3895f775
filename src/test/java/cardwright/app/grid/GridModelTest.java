package cardwright.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.CardStore;
import cardwright.app.session.OnDisk;
import cardwright.app.session.Workspace;
import cardwright.card.CardEngine;
import cardwright.deck.BulkEdit;
import cardwright.deck.DeckColumn;
import cardwright.text.FieldPath;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridModelTest {

  private static final GridColumn LICENSE = new GridColumn(DeckColumn.of("metadata.license"));
  private static final GridColumn COUNT = new GridColumn(DeckColumn.of("metadata.count"));

  private static final class Memory implements CardStore {
    final Map<Path, String> files = new LinkedHashMap<>();

    @Override
    public List<String> scan(List<Path> paths, Consumer<List<Path>> batch, BooleanSupplier wanted) {
      batch.accept(List.copyOf(files.keySet()));
      return List.of();
    }

    @Override
    public Utf8.Decoded read(Path path) {
      return new Utf8.Text(files.get(path));
    }

    @Override
    public OnDisk look(Path path, String expected) {
      return new OnDisk.Text(files.get(path));
    }

    @Override
    public void write(Path path, @Nullable String before, String text) {
      files.put(path, text);
    }

    @Override
    public void rename(Path from, Path to) {
      files.put(to, files.remove(from));
    }

    @Override
    public void trash(Path path) {
      files.remove(path);
    }
  }

  private static final class AtOnce implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
      T result;
      try {
        result = work.call();
      } catch (Exception e) {
        failed.accept(e);
        return;
      }
      then.accept(result);
    }
  }

  private final Memory store = new Memory();
  private final Workspace workspace =
      new Workspace(CardEngine.standard(), store, new AtOnce(), Runnable::run);
  private final GridModel model = new GridModel(workspace, new AtOnce());

  @BeforeEach
  void open() {
    card("a", "license: mit\ncount: 10");
    card("b", "count: 9");
    card("c", "license: cc0-1.0\ncount: -2.5");
    card("d", "license: MIT\ncount: many");
    workspace.open(List.of(Path.of("deck")));
    model.setActive(true);
    model.show(COUNT.column(), true);
  }

  private void card(String name, String matter) {
    store.files.put(Path.of("deck", name + ".md"), "---\n" + matter + "\n---\n# A\n");
  }

  private String listed() {
    return String.join(
        " ",
        model.listed().stream().map(row -> row.text(GridColumn.NAME).substring(0, 1)).toList());
  }

  @Test
  void cellsAreReadAndTheUsualColumnsProposed() {
    assertThat(model.unread()).isZero();
    assertThat(model.columns()).contains(GridColumn.NAME, LICENSE, COUNT);
    assertThat(model.known()).contains(LICENSE.column(), COUNT.column());
    assertThat(model.listed().getFirst().text(LICENSE)).isEqualTo("mit");
  }

  @Test
  void numbersAreSortedByTheirSizeAndEmptyCellsComeLast() {
    model.sort(List.of(new CellOrder(COUNT, false)));
    assertThat(listed()).isEqualTo("c b a d");
    model.sort(List.of(new CellOrder(COUNT, true)));
    assertThat(listed()).isEqualTo("d a b c");
    model.sort(List.of(new CellOrder(LICENSE, false)));
    assertThat(listed()).isEqualTo("c d a b");
    model.sort(List.of(new CellOrder(LICENSE, true)));
    assertThat(listed()).isEqualTo("a d c b");
    model.sort(List.of());
    assertThat(listed()).isEqualTo("a b c d");
  }

  private String filtered(CellFilter.Kind kind, String text) {
    model.filter(List.of(new CellFilter(LICENSE, kind, text)));
    return listed();
  }

  @Test
  void rowsAreFilteredByAColumn() {
    assertThat(filtered(CellFilter.Kind.HOLDS, "MI")).isEqualTo("a d");
    assertThat(filtered(CellFilter.Kind.HOLDS, "")).isEqualTo("a b c d");
    assertThat(filtered(CellFilter.Kind.LACKS, "mit")).isEqualTo("b c");
    assertThat(filtered(CellFilter.Kind.IS, "mit")).isEqualTo("a");
    assertThat(filtered(CellFilter.Kind.IS_NOT, "mit")).isEqualTo("b c d");
    assertThat(filtered(CellFilter.Kind.EMPTY, "")).isEqualTo("b");
    assertThat(filtered(CellFilter.Kind.FILLED, "")).isEqualTo("a c d");
    assertThat(filtered(CellFilter.Kind.FITS, "^[a-z]+$")).isEqualTo("a");
    assertThat(filtered(CellFilter.Kind.FITS, "(")).isEqualTo("a b c d");
    assertThat(new CellFilter(LICENSE, CellFilter.Kind.FITS, "(").problem()).isPresent();
    model.filter(
        List.of(
            new CellFilter(LICENSE, CellFilter.Kind.FILLED, ""),
            new CellFilter(GridColumn.NAME, CellFilter.Kind.HOLDS, "d.md")));
    assertThat(listed()).isEqualTo("d");
  }

  @Test
  void aCardThatChangesIsReadAgainAndStaysInItsPlace() {
    model.sort(List.of(new CellOrder(COUNT, false)));
    CardSession card = workspace.current().orElseThrow();
    card.set(FieldPath.parse("metadata.count"), "-100");
    assertThat(listed()).isEqualTo("c b a d");
    assertThat(model.listed().get(2).text(COUNT)).isEqualTo("-100");
  }

  @Test
  void aColumnOfAnyNameIsFound() {
    assertThat(ColumnNames.find("license", model.known())).contains(LICENSE.column());
    assertThat(ColumnNames.find("metadata.count", model.known())).contains(COUNT.column());
    assertThat(ColumnNames.find("library_name", model.known()))
        .contains(DeckColumn.of("metadata.library_name"));
    assertThat(ColumnNames.find("people[0].name", model.known()))
        .contains(DeckColumn.of("people[0].name"));
    assertThat(ColumnNames.find("people[", model.known())).isEmpty();
    assertThat(ColumnNames.find(" ", model.known())).isEmpty();
  }

  @Test
  void blocksAreCopiedAndPasted() {
    List<GridRow> rows = List.copyOf(model.listed());
    List<GridColumn> columns = List.of(LICENSE, COUNT);
    assertThat(GridClipboard.copy(rows.subList(0, 2), columns)).isEqualTo("mit\t10\n\t9");
    GridClipboard.Pasted one =
        GridClipboard.paste("x", rows.subList(1, 3), rows.subList(1, 4), columns).orElseThrow();
    assertThat(one.rows()).isEqualTo(rows.subList(1, 3));
    GridClipboard.Pasted block =
        GridClipboard.paste("x\t1\nz\t2", rows.subList(2, 3), rows.subList(2, 4), columns)
            .orElseThrow();
    BulkEdit.Cells cells = (BulkEdit.Cells) block.edit();
    assertThat(cells.cells().get(Path.of("deck", "d.md")))
        .isEqualTo(Map.of(LICENSE.column(), "z", COUNT.column(), "2"));
    assertThat(GridClipboard.paste("x", rows, rows, List.of(GridColumn.NAME))).isEmpty();
    assertThat(GridClipboard.paste("1\n2\n3\n4\n5", rows, rows, columns).orElseThrow().rows())
        .hasSize(4);
  }
}
