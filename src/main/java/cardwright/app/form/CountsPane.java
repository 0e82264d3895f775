package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.CountCellType;
import cardwright.app.control.FieldFocus;
import cardwright.app.control.Section;
import cardwright.app.control.Sheet;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How many tweets went into the model: a spreadsheet with a column per person, and whether each
/// column adds up.
final class CountsPane implements FormPane {

  private static final List<Count> COUNTS = List.of(Count.values());

  private final CardEdits edits;
  private final Sheet sheet;
  private final VBox sums = new VBox();
  private final TroubleLabel trouble = new TroubleLabel("counts");
  private final Section section;

  CountsPane(CardEdits edits) {
    this.edits = edits;
    sheet = new Sheet("counts-sheet", Texts.of("counts.title"), new CountCellType(), this::put);
    FieldFocus.mark(sheet, new Cells());
    sums.getStyleClass().add("sums");
    section = new Section("counts", Texts.of("counts.title"), Feather.HASH, sheet, sums, trouble);
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    List<Person> people = reading.data().people();
    boolean any = false;
    List<List<String>> texts = new ArrayList<>();
    for (Count count : COUNTS) {
      List<String> row = new ArrayList<>();
      for (int i = 0; i < people.size(); i++) {
        String value = Values.body(reading, path(i, count));
        any |= value != null;
        row.add(value == null ? "" : value);
      }
      texts.add(row);
    }
    section.setVisible(any);
    trouble.show(Optional.empty());
    sums.getChildren().clear();
    if (any) {
      sheet.show(
          people.stream().map(Person::name).toList(),
          COUNTS.stream().map(Count::label).toList(),
          texts);
      for (int i = 0; i < people.size(); i++) {
        SumRow.of(i, people.get(i), this::balance).ifPresent(sums.getChildren()::add);
      }
    }
  }

  private static FieldPath path(int person, Count count) {
    return FieldPath.key("people").then(person).then("tweets").then(count.key());
  }

  /// The counts as the fields of the sheet's cells.
  private final class Cells implements FieldFocus.Fields {

    @Override
    public Optional<FieldPath> current() {
      OptionalInt row = sheet.focusedRow();
      OptionalInt column = sheet.focusedColumn();
      return row.isPresent() && column.isPresent() && row.getAsInt() < COUNTS.size()
          ? Optional.of(path(column.getAsInt(), COUNTS.get(row.getAsInt())))
          : Optional.empty();
    }

    @Override
    public boolean select(FieldPath field) {
      for (int person = 0; person < sheet.getColumns().size(); person++) {
        for (int row = 0; row < COUNTS.size(); row++) {
          if (path(person, COUNTS.get(row)).equals(field)) {
            sheet.select(row, person);
            return true;
          }
        }
      }
      return false;
    }
  }

  private void balance(int person, Count count, long value) {
    trouble.show(
        edits.change((engine, reading) -> engine.set(reading, path(person, count), "" + value)));
  }

  private void put(int row, int column, List<List<String>> block) {
    trouble.show(edits.change((engine, reading) -> edit(engine, reading, row, column, block)));
  }

  /// All cells of the block as one edit; what lies outside the sheet is told.
  private static Edit edit(
      CardEngine engine, Reading reading, int row, int column, List<List<String>> block)
      throws FieldException {
    int people = reading.data().people().size();
    int width = block.stream().mapToInt(List::size).max().orElse(0);
    if (row + block.size() > COUNTS.size() || column + width > people) {
      throw new FieldException(Texts.of("counts.outside"));
    }
    Reading now = reading;
    for (int i = 0; i < block.size(); i++) {
      for (int k = 0; k < block.get(i).size(); k++) {
        FieldPath path = path(column + k, COUNTS.get(row + i));
        String value = block.get(i).get(k).strip();
        boolean same = value.equals(Values.body(now, path));
        if (!same) {
          now = engine.read(engine.set(now, path, value).apply(now.text()));
        }
      }
    }
    return Edit.between(Texts.of("counts.edit"), reading.text(), now.text());
  }
}
