package cardwright.app.source;

import cardwright.app.text.Texts;
import cardwright.text.Finder;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds and replaces in the source.
final class FindBar extends VBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final SourcePane source;
  private final TextField query = new TextField();
  private final TextField replacement = new TextField();
  private final ToggleButton matchCase = toggle("find-case", Texts.of("find.case"));
  private final ToggleButton regex = toggle("find-regex", Texts.of("find.regex"));
  private final Label count = new Label();
  private final HBox replaceRow;

  FindBar(SourcePane source) {
    this.source = source;
    query.setId("find");
    query.setPromptText(Texts.of("find.prompt"));
    query.setAccessibleText(Texts.of("find.prompt"));
    query.textProperty().subscribe(text -> count());
    query.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown());
          }
        });
    replacement.setId("find-replacement");
    replacement.setPromptText(Texts.of("find.replacement"));
    replacement.setAccessibleText(Texts.of("find.replacement"));
    replacement.setOnAction(event -> replaceOne());
    matchCase.selectedProperty().subscribe(on -> count());
    regex.selectedProperty().subscribe(on -> count());
    matchCase.setTooltip(new Tooltip(Texts.of("find.case.help")));
    regex.setTooltip(new Tooltip(Texts.of("find.regex.help")));
    count.setId("find-count");
    count.getStyleClass().add("hint");
    count.setMinWidth(Label.USE_PREF_SIZE);
    HBox.setHgrow(query, Priority.ALWAYS);
    HBox.setHgrow(replacement, Priority.ALWAYS);
    HBox findRow =
        new HBox(
            query,
            count,
            matchCase,
            regex,
            icon("find-previous", Feather.CHEVRON_UP, Texts.of("find.previous"), () -> step(true)),
            icon("find-next", Feather.CHEVRON_DOWN, Texts.of("find.next"), () -> step(false)),
            icon("find-close", Feather.X, Texts.of("find.close"), source::closeFind));
    Button one = new Button(Texts.of("find.one"));
    one.setId("find-replace");
    one.setMinWidth(Button.USE_PREF_SIZE);
    one.setOnAction(event -> replaceOne());
    Button all = new Button(Texts.of("find.all"));
    all.setId("find-replace-all");
    all.setMinWidth(Button.USE_PREF_SIZE);
    all.setOnAction(event -> replaceAll());
    replaceRow = new HBox(replacement, one, all);
    replaceRow.managedProperty().bind(replaceRow.visibleProperty());
    findRow.getStyleClass().add("find-row");
    replaceRow.getStyleClass().add("find-row");
    getStyleClass().add("find-bar");
    getChildren().addAll(findRow, replaceRow);
  }

  private static ToggleButton toggle(String id, String text) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    return button;
  }

  private static Node icon(String id, Feather icon, String help, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.setAccessibleText(help);
    button.setTooltip(new Tooltip(help));
    button.setOnAction(event -> action.run());
    return button;
  }

  /// Starts a search.
  ///
  /// @param selected what to look for, if it is a part of a line
  void open(String selected, boolean replace) {
    replaceRow.setVisible(replace);
    if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
      query.setText(selected);
    }
    count();
    query.requestFocus();
    query.selectAll();
  }

  private Finder finder() {
    return new Finder(query.getText(), regex.isSelected(), matchCase.isSelected());
  }

  /// Every place with what is to stand there; none if it cannot be searched for.
  private List<Replacement> found() {
    try {
      List<Replacement> found = finder().replace(source.searched(), replacement.getText());
      refused(false);
      return found;
    } catch (Finder.SearchException e) {
      // What is typed as a replacement may be unfinished while the search is right.
      refused(true);
      count.setText(e.getMessage());
      return List.of();
    }
  }

  private void refused(boolean refused) {
    query.pseudoClassStateChanged(REFUSED, refused);
  }

  private void count() {
    List<Replacement> found = found();
    if (!query.getPseudoClassStates().contains(REFUSED)) {
      count.setText(query.getText().isEmpty() ? "" : Texts.of("find.count", found.size()));
    }
  }

  /// Goes to the next place, or the one before, round the end.
  void step(boolean back) {
    List<Span> places = found().stream().map(Replacement::span).toList();
    if (places.isEmpty()) {
      return;
    }
    Span now = source.selected();
    Span next = back ? places.getLast() : places.getFirst();
    for (Span place : back ? places.reversed() : places) {
      if (back ? place.end() <= now.start() : place.start() >= now.end()) {
        next = place;
        break;
      }
    }
    source.selectFound(next);
  }

  private void replaceOne() {
    Span now = source.selected();
    for (Replacement place : found()) {
      if (place.span().equals(now)) {
        source.replace(List.of(place));
        source.selectFound(Span.at(now.start() + place.text().length()));
        break;
      }
    }
    step(false);
    count();
  }

  private void replaceAll() {
    source.replace(found());
    count();
  }
}
