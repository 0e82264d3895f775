package cardwright.app;

import cardwright.app.control.FieldFocus;
import cardwright.app.form.CardForm;
import cardwright.app.preview.PreviewPane;
import cardwright.app.preview.SourcePlace;
import cardwright.app.session.Workspace;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import cardwright.text.Span;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Form, source and preview look at the same place of a card.
record Following(Workspace workspace, CardTabs tabs, CardForm form, PreviewPane preview) {

  /// Joins the parts.
  void on(Scene scene) {
    scene.focusOwnerProperty().subscribe(this::follow);
    scene.addEventHandler(FieldFocus.MOVED, moved -> follow(scene.getFocusOwner()));
    tabs.onCaret(offset -> preview.reveal(offset, ""));
    preview.onPlace(this::goTo);
    preview.onSource(this::goToSource);
  }

  /// The preview follows the field that has the focus.
  private void follow(@Nullable Node focused) {
    Optional<FieldPath> field = FieldFocus.of(focused);
    if (field.isPresent() && workspace.current().isPresent()) {
      Reading reading = workspace.current().get().reading();
      FieldPlaces.of(reading, field.get())
          .ifPresent(place -> preview.reveal(place.offset(), place.text()));
    }
  }

  /// A click in the preview goes to the field whose value stands there; while the source is looked
  /// at, to its place there.
  private void goTo(SourcePlace place) {
    if (tabs.isSourceShown()) {
      goToSource(place);
      return;
    }
    workspace
        .current()
        .flatMap(card -> FieldPlaces.at(card.reading(), place.offset()))
        .ifPresent(
            field -> {
              tabs.showForm();
              form.focus(field);
            });
  }

  private void goToSource(SourcePlace place) {
    tabs.showPlace(new Span(place.offset(), place.offset()));
  }
}
