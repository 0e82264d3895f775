package cardwright.app.grid;

import cardwright.app.text.Texts;
import cardwright.deck.BulkCount;
import cardwright.deck.BulkEdit;
import cardwright.deck.DeckColumn;

/// What is done in the table, in words.
final class GridLabels {

  private static final int LONGEST = 40;

  private GridLabels() {}

  /// What an edit does: `Set license to mit`.
  static String of(BulkEdit edit) {
    return switch (edit) {
      case BulkEdit.Set(DeckColumn column, String value) ->
          Texts.of("bulk.label.set", title(column), cut(value));
      case BulkEdit.Fill(DeckColumn column, Object value) ->
          Texts.of("bulk.label.fill", title(column), cut(value.toString()));
      case BulkEdit.Clear(DeckColumn column) -> Texts.of("bulk.label.clear", title(column));
      case BulkEdit.AddItem(DeckColumn column, String item) ->
          Texts.of("bulk.label.add", cut(item), title(column));
      case BulkEdit.AddText(DeckColumn column, String text) ->
          Texts.of("bulk.label.addText", cut(text), title(column));
      case BulkEdit.Copy(DeckColumn from, DeckColumn to) ->
          Texts.of("bulk.label.copy", title(from), title(to));
      case BulkEdit.Replace replace ->
          Texts.of("bulk.label.replace", cut(replace.finder().query()), title(replace.column()));
      case BulkEdit.Cells _ -> Texts.of("bulk.label.paste");
    };
  }

  /// What an edit of one cell does.
  static String edit(DeckColumn column) {
    return Texts.of("grid.edit", title(column));
  }

  /// What a job did, and to how many cards.
  static String counted(BulkReport report) {
    return Texts.of("bulk.label.counted", report.label(), report.done());
  }

  static String undo(String label) {
    return Texts.of("bulk.undo", label);
  }

  static String changedSince(String label) {
    return Texts.of("grid.changedSince", label);
  }

  /// How much an edit changes: `2,413 cards, 2 lines each`.
  static String count(BulkCount count) {
    StringBuilder text = new StringBuilder();
    text.append(
        count.changed() == 0
            ? Texts.of("bulk.count.none")
            : count.least() == count.most()
                ? Texts.of("bulk.count.each", count.changed(), count.most())
                : Texts.of(
                    "bulk.count.range",
                    count.changed(),
                    count.least(),
                    count.most(),
                    count.lines()));
    if (count.unchanged() > 0) {
      text.append(" · ").append(Texts.of("bulk.count.unchanged", count.unchanged()));
    }
    if (count.refused() > 0) {
      text.append(" · ").append(Texts.of("bulk.count.refused", count.refused()));
    }
    return text.toString();
  }

  private static String title(DeckColumn column) {
    return new GridColumn(column).title();
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
