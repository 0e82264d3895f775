package cardwright.app.grid;

import cardwright.app.control.IconButton;
import cardwright.app.text.Texts;
import cardwright.deck.BulkEdit;
import cardwright.deck.DeckColumn;
import cardwright.text.Finder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Asks what is to be done to many cards, and to which: the chosen, or all that are listed.
final class BulkBar extends VBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final double WIDTH = 190;

  /// What can be asked for.
  enum Kind {
    /// Give a column a value.
    SET,
    /// Remove what a column says.
    CLEAR,
    /// Add to a list or a text.
    ADD,
    /// Copy one column to another.
    COPY,
    /// Find and replace in a column.
    REPLACE
  }

  /// The rows that an edit is for.
  interface Rows {

    /// The chosen ones.
    List<GridRow> selected();

    /// All that are listed.
    List<GridRow> listed();

    /// How many are chosen.
    int chosen();

    /// How many are listed.
    int count();
  }

  private final Rows rows;
  private final BiConsumer<BulkEdit, List<GridRow>> preview;
  private final Runnable closed;
  private final Label title = new Label();
  private final ColumnInput column;
  private final ColumnInput target;
  private final Label arrow = new Label(Texts.of("bulk.copyTo"));
  private final TextField value = input("bulk-value", Texts.of("bulk.value"));
  private final TextField find = input("bulk-find", Texts.of("find.prompt"));
  private final TextField replacement = input("bulk-replacement", Texts.of("find.replacement"));
  private final ToggleButton matchCase =
      toggle("bulk-case", Texts.of("find.case"), Texts.of("find.case.help"));
  private final ToggleButton regex =
      toggle("bulk-regex", Texts.of("find.regex"), Texts.of("find.regex.help"));
  private final CheckBox item = new CheckBox(Texts.of("bulk.item"));
  private final RadioButton selected = new RadioButton();
  private final RadioButton listed = new RadioButton();
  private final Button show = new Button(Texts.of("bulk.preview"));
  private final Label trouble = new Label();
  private final FlowPane inputs = new FlowPane();
  private Kind kind = Kind.SET;

  /// @param known the columns that cards have
  /// @param preview is asked to show what an edit would do to some rows
  /// @param closed run when the bar was closed
  BulkBar(
      Rows rows,
      Supplier<Collection<DeckColumn>> known,
      BiConsumer<BulkEdit, List<GridRow>> preview,
      Runnable closed) {
    this.rows = rows;
    this.preview = preview;
    this.closed = closed;
    column = new ColumnInput("bulk-column", Texts.of("bulk.column"), known);
    target = new ColumnInput("bulk-target", Texts.of("bulk.target"), known);
    setId("bulk-bar");
    getStyleClass().add("grid-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    title.getStyleClass().add("group-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    item.setId("bulk-item");
    item.setSelected(true);
    ToggleGroup scope = new ToggleGroup();
    selected.setId("bulk-selected");
    selected.setToggleGroup(scope);
    listed.setId("bulk-listed");
    listed.setToggleGroup(scope);
    show.setId("bulk-preview");
    show.setDefaultButton(false);
    show.getStyleClass().add("accent");
    show.setOnAction(event -> ask());
    trouble.setId("bulk-trouble");
    trouble.getStyleClass().add("trouble");
    trouble.setWrapText(true);
    trouble.managedProperty().bind(trouble.visibleProperty());
    trouble.setVisible(false);
    IconButton close = new IconButton("bulk-close", Feather.X, this::close);
    close.say(Texts.of("bulk.close"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, close);
    head.getStyleClass().add("find-row");
    FlowPane last = new FlowPane(selected, listed, show);
    last.getStyleClass().add("bulk-row");
    inputs.getStyleClass().add("bulk-row");
    getChildren().addAll(head, inputs, last, trouble);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static TextField input(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.setPrefWidth(WIDTH);
    return field;
  }

  private static ToggleButton toggle(String id, String text, String help) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.setTooltip(new Tooltip(help));
    button.setAccessibleText(help);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A list that is open has keys of its own.
  private static boolean isInput(EventTarget target) {
    return target instanceof ColumnInput input ? !input.isShowing() : target instanceof TextField;
  }

  private void onKey(KeyEvent event) {
    boolean inList = event.getTarget() instanceof ColumnInput input && input.isShowing();
    if (event.getCode() == KeyCode.ESCAPE && !inList) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && isInput(event.getTarget())) {
      ask();
      event.consume();
    }
  }

  /// Asks for an edit.
  ///
  /// @param of the column that is worked on
  void open(Kind asked, GridColumn of) {
    kind = asked;
    title.setText(title(asked));
    inputs.getChildren().setAll(inputs(asked));
    column.show(of);
    boolean few = rows.chosen() < 2;
    listed.setSelected(asked == Kind.REPLACE && few);
    selected.setSelected(!listed.isSelected());
    trouble.setVisible(false);
    refresh();
    setVisible(true);
    firstInput(of).requestFocus();
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case SET -> Texts.of("bulk.set");
      case CLEAR -> Texts.of("bulk.clear");
      case ADD -> Texts.of("bulk.add");
      case COPY -> Texts.of("bulk.copy");
      case REPLACE -> Texts.of("bulk.replace");
    };
  }

  private List<Node> inputs(Kind asked) {
    List<Node> nodes = new ArrayList<>(List.of(column));
    switch (asked) {
      case SET -> nodes.add(value);
      case CLEAR -> {}
      case ADD -> nodes.addAll(List.of(value, item));
      case COPY -> nodes.addAll(List.of(arrow, target));
      case REPLACE -> nodes.addAll(List.of(find, replacement, matchCase, regex));
    }
    return nodes;
  }

  private Node firstInput(GridColumn of) {
    if (!of.editable()) {
      return column.field();
    }
    return switch (kind) {
      case SET, ADD -> value;
      case CLEAR -> show;
      case COPY -> target.field();
      case REPLACE -> find;
    };
  }

  /// Shows how many rows are chosen and listed.
  void refresh() {
    selected.setText(Texts.of("bulk.selected", rows.chosen()));
    listed.setText(Texts.of("bulk.listed", rows.count()));
  }

  private void close() {
    setVisible(false);
    closed.run();
  }

  private void ask() {
    List<GridRow> on = selected.isSelected() ? rows.selected() : rows.listed();
    Optional<BulkEdit> edit = on.isEmpty() ? refuse(Texts.of("bulk.noRows"), null) : edit();
    edit.ifPresent(
        found -> {
          trouble.setVisible(false);
          preview.accept(found, on);
        });
  }

  private Optional<BulkEdit> edit() {
    for (TextField field : List.of(column.field(), target.field(), value, find)) {
      field.pseudoClassStateChanged(REFUSED, false);
    }
    Optional<DeckColumn> of = column.column();
    if (of.isEmpty()) {
      return refuse(Texts.of("bulk.noColumn"), column.field());
    }
    return switch (kind) {
      case SET ->
          value.getText().isEmpty()
              ? refuse(Texts.of("bulk.noValue"), value)
              : Optional.of(new BulkEdit.Set(of.get(), value.getText()));
      case CLEAR -> Optional.of(new BulkEdit.Clear(of.get()));
      case ADD -> added(of.get());
      case COPY ->
          target.column().isEmpty()
              ? refuse(Texts.of("bulk.noColumn"), target.field())
              : Optional.of(new BulkEdit.Copy(of.get(), target.column().get()));
      case REPLACE -> replaced(of.get());
    };
  }

  private Optional<BulkEdit> added(DeckColumn of) {
    String text = value.getText();
    if (text.isEmpty()) {
      return refuse(Texts.of("bulk.noValue"), value);
    }
    return Optional.of(
        item.isSelected() ? new BulkEdit.AddItem(of, text) : new BulkEdit.AddText(of, text));
  }

  private Optional<BulkEdit> replaced(DeckColumn of) {
    Finder finder = new Finder(find.getText(), regex.isSelected(), matchCase.isSelected());
    if (find.getText().isEmpty()) {
      return refuse(Texts.of("bulk.noFind"), find);
    }
    try {
      finder.find("");
    } catch (Finder.SearchException e) {
      return refuse(String.valueOf(e.getMessage()), find);
    }
    return Optional.of(new BulkEdit.Replace(of, finder, replacement.getText()));
  }

  private Optional<BulkEdit> refuse(String why, @Nullable TextField at) {
    trouble.setText(why);
    trouble.setVisible(true);
    if (at != null) {
      at.pseudoClassStateChanged(REFUSED, true);
      at.requestFocus();
    }
    return Optional.empty();
  }
}
