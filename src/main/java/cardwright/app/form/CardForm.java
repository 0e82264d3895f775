package cardwright.app.form;

import cardwright.app.control.AreaInput;
import cardwright.app.control.CardEdits;
import cardwright.app.control.FieldFocus;
import cardwright.app.control.FieldSink;
import cardwright.app.control.ValueInput;
import cardwright.app.session.CardSession;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.check.HubLists;
import cardwright.text.FieldPath;
import cardwright.text.Problem;
import cardwright.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The shown card as a form.
///
/// Its first part is there at once, each further one with frames of its own: a hundred inputs made
/// and styled together would hold up the window, and who goes through a list of cards does not wait
/// for parts that are not looked at.
public final class CardForm extends ScrollPane {

  private Consumer<Span> onPlace = span -> {};
  private final Surroundings around;
  private final Label readOnly = new Label(null, new FontIcon(Feather.LOCK));
  private final VBox panes = new VBox();
  private final VBox content = new VBox(readOnly, panes);
  private final List<FormPane> shownPanes = new ArrayList<>();
  private final Deque<Supplier<FormPane>> waiting = new ArrayDeque<>();
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (begun) {
            // The first part is seen before anything else is done.
            begun = false;
          } else {
            doNext();
          }
        }
      };
  private List<Problem> problems = List.of();
  private @Nullable CardSession session;
  private @Nullable Runnable afterFirst;
  private @Nullable FormPane made;
  private boolean begun;

  /// @param around what is outside the form
  public CardForm(Surroundings around) {
    this.around = around;
    readOnly.setId("read-only");
    readOnly.getStyleClass().add("read-only");
    readOnly.setWrapText(true);
    readOnly.setMinHeight(Label.USE_PREF_SIZE);
    readOnly.managedProperty().bind(readOnly.visibleProperty());
    panes.getStyleClass().add("panes");
    content.getStyleClass().add("form");
    setId("form");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(content);
  }

  /// Shows a card as it is now; null for none.
  public void show(@Nullable CardSession shown) {
    if (shown != session) {
      session = shown;
      // A new card gets new inputs: nothing typed and refused for one card is seen at another.
      begin(shown);
    } else if (shown != null) {
      shownPanes.forEach(pane -> pane.show(shown.reading()));
    }
    readOnly.setVisible(shown != null && !shown.editable());
    if (shown != null) {
      panes.setDisable(!shown.editable());
      shown.badByte().ifPresent(offset -> readOnly.setText(Texts.of("card.readOnly", offset)));
    }
  }

  private void begin(@Nullable CardSession card) {
    shownPanes.clear();
    panes.getChildren().clear();
    waiting.clear();
    made = null;
    problems = List.of();
    setVvalue(0);
    if (card != null) {
      waiting.addAll(panes(card));
      // The people, which are what a card is about.
      put(waiting.remove().get(), card.reading());
      begun = true;
      frames.start();
    }
  }

  /// Does something in a frame of its own, after the one that shows the first part of a card; at
  /// once if that was.
  public void afterFirst(Runnable work) {
    if (session != null && !begun) {
      work.run();
    } else {
      afterFirst = work;
    }
  }

  private void doNext() {
    Runnable work = afterFirst;
    if (work != null) {
      afterFirst = null;
      work.run();
    } else if (!addNext()) {
      frames.stop();
    }
  }

  /// A part is made with one frame and put in with the next.
  ///
  /// @return whether there was anything to do
  private boolean addNext() {
    if (session == null) {
      return false;
    }
    if (made != null) {
      put(made, session.reading());
      made = null;
      return true;
    }
    if (!shownPanes.isEmpty() && shownPanes.getLast().grow()) {
      return true;
    }
    Supplier<FormPane> next = waiting.poll();
    made = next == null ? null : next.get();
    return made != null;
  }

  private void put(FormPane pane, Reading reading) {
    shownPanes.add(pane);
    pane.show(reading);
    pane.showProblems(reading, problems);
    panes.getChildren().add(pane.node());
  }

  /// Adds what is still to come: something in it is asked for.
  private void complete() {
    boolean more = true;
    while (more) {
      more = addNext();
    }
  }

  /// @param show shows a range of the card's text
  public void onPlace(Consumer<Span> show) {
    onPlace = show;
  }

  /// Shows what is wrong with the shown card.
  ///
  /// @param reading the one the problems are of; those of an older text are of no use any more
  public void showProblems(Reading reading, List<Problem> problems) {
    if (session != null && session.reading() == reading) {
      this.problems = problems;
      shownPanes.forEach(pane -> pane.showProblems(reading, problems));
    }
  }

  /// Gives the focus to the input of a field, if there is one, and brings it into sight.
  public void focus(FieldPath field) {
    complete();
    FieldFocus.select(panes, field)
        .filter(control -> !control.isDisabled())
        .ifPresent(
            control -> {
              control.requestFocus();
              bringIntoSight(control);
            });
  }

  /// Gives the focus to a part of the form and brings it into sight.
  ///
  /// @param id of a node that [#has] says is there
  public void goTo(String id) {
    complete();
    Node node = panes.lookup("#" + id);
    if (node != null) {
      node.requestFocus();
      bringIntoSight(node);
    }
  }

  /// Whether a part of the form can be seen and used.
  public boolean has(String id) {
    complete();
    Node node = panes.lookup("#" + id);
    for (Node at = node; at != null && at != this; at = at.getParent()) {
      if (!at.isVisible() || at.isDisabled()) {
        return false;
      }
    }
    return node != null;
  }

  private void bringIntoSight(Node control) {
    double room = content.getHeight() - getViewportBounds().getHeight();
    if (room > 0) {
      Bounds bounds = content.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
      double top = getVvalue() * room;
      boolean above = bounds.getMinY() < top;
      boolean below = bounds.getMaxY() > top + getViewportBounds().getHeight();
      if (above || below) {
        double to = bounds.getCenterY() - getViewportBounds().getHeight() / 2;
        setVvalue(Math.clamp(to / room, 0.0, 1.0));
      }
    }
  }

  private List<Supplier<FormPane>> panes(CardSession card) {
    CardEdits edits =
        (change, group) -> card == session ? card.change(change, group) : Optional.empty();
    FieldSink sink = (field, value) -> card == session ? card.set(field, value) : Optional.empty();
    return List.of(
        () -> new PeoplePane(sink, edits, card.path(), around),
        () -> new ModelPane(sink),
        () -> new CountsPane(edits),
        () -> new TablesPane(edits),
        () -> new LinksPane(sink, edits, around.browse()),
        () ->
            new MetadataPane(
                new FormSinks(sink, edits), HubLists.builtIn(), card.path(), around.pictures()),
        () -> new FurtherPane(sink),
        () -> new OwnTextPane(span -> onPlace.accept(span)));
  }

  /// Forgets what was typed and refused.
  public void revert() {
    for (Node node : content.lookupAll(".text-field")) {
      if (node instanceof ValueInput input) {
        input.revert();
      }
    }
    for (Node node : content.lookupAll(".text-area")) {
      if (node instanceof AreaInput area) {
        area.revert();
      }
    }
  }
}
