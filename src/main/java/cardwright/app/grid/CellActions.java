package cardwright.app.grid;

import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.deck.BulkEdit;
import cardwright.deck.DeckColumn;
import cardwright.text.Edit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the table's cells are used for: one is an edit of its card, several are a plan for many
/// cards.
///
/// @param history takes what can be undone
/// @param opened shows a card
/// @param planner shows what would be changed in rows
record CellActions(
    Workspace workspace,
    GridModel model,
    GridHistory history,
    Consumer<DeckEntry> opened,
    BiConsumer<BulkEdit, List<GridRow>> planner)
    implements GridTable.Actions {

  @Override
  public void open(DeckEntry entry) {
    opened.accept(entry);
  }

  @Override
  public void edit(DeckEntry entry, DeckColumn column, String text) {
    workspace.work(entry, card -> change(card, column, text));
  }

  private void change(CardSession card, DeckColumn column, String text) {
    String before = card.text();
    String label = GridLabels.edit(column);
    card.closeGroup();
    Optional<String> refused =
        card.change(
            (engine, reading) ->
                Edit.between(label, before, column.withTyped(engine, reading, text)),
            null);
    if (refused.isPresent()) {
      workspace.tell(refused.get());
    } else if (!card.text().equals(before)) {
      history.add(new GridHistory.CellStep(label, card, before, card.text()));
    }
  }

  @Override
  public void copy(GridTable table) {
    ClipboardContent content = new ClipboardContent();
    content.putString(GridClipboard.copy(table.selection(), table.columnsInOrder()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void paste(GridTable table) {
    String text = Clipboard.getSystemClipboard().getString();
    List<GridRow> chosen = table.selection();
    if (text == null || text.isEmpty() || chosen.isEmpty()) {
      return;
    }
    List<GridRow> listed = model.listed();
    List<GridRow> below = listed.subList(listed.indexOf(chosen.getFirst()), listed.size());
    GridClipboard.paste(text, chosen, below, table.columnsFromCurrent())
        .ifPresentOrElse(
            pasted -> planner.accept(pasted.edit(), pasted.rows()),
            () -> workspace.tell(Texts.of("grid.paste.none")));
  }

  @Override
  public void clear(GridTable table) {
    GridColumn column = table.currentColumnProperty().get();
    List<GridRow> rows = table.selection();
    if (column.column() == null || !column.editable() || rows.isEmpty()) {
      return;
    }
    if (rows.size() == 1) {
      edit(rows.getFirst().entry(), column.column(), "");
    } else {
      planner.accept(new BulkEdit.Clear(column.column()), rows);
    }
  }
}
