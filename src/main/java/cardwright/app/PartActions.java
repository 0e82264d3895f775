package cardwright.app;

import cardwright.app.Action.Menu;
import cardwright.app.export.ExportMenu;
import cardwright.app.form.CardForm;
import cardwright.app.preview.PreviewLook;
import cardwright.app.problem.ProblemsPane;
import cardwright.app.text.Texts;
import cardwright.preview.Cleaning;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;

/// What can be done in the parts of the window, in the one list of actions: in the menus, by the
/// palette and by keys, wherever the focus is.
///
/// @param shown whether a card is shown
record PartActions(
    PreviewLook look,
    ProblemsPane problems,
    ExportMenu export,
    CardTabs tabs,
    CardForm form,
    BooleanSupplier shown) {

  void addTo(Actions actions) {
    actions.add(
        "export-pages",
        Menu.FILE,
        Texts.of("action.exportPages"),
        "Shortcut+E",
        export::exportPages,
        export::isReady);
    actions.add(
        "export-picture",
        Menu.FILE,
        Texts.of("action.exportPicture"),
        null,
        export::drawPicture,
        export::isReady);
    input(actions, "add-person", Texts.of("action.addPerson"), "people-add");
    input(actions, "add-table", Texts.of("action.addTable"), "tables-add");
    actions.add(
        "fix-all",
        Menu.CARD,
        Texts.of("action.fixAll"),
        null,
        problems::fixAll,
        problems::isFixable);
    actions.add(
        "problems",
        Menu.VIEW,
        Texts.of("action.problems"),
        "Shortcut+Shift+M",
        problems::toggleList,
        problems::isAny);
    actions.add("zoom-in", Menu.VIEW, Texts.of("action.zoomIn"), "Shortcut+Plus", look::zoomIn);
    actions.alias("Shortcut+Shift+Equals");
    actions.alias("Shortcut+Equals");
    actions.alias("Shortcut+Add");
    actions.add("zoom-out", Menu.VIEW, Texts.of("action.zoomOut"), "Shortcut+Minus", look::zoomOut);
    actions.alias("Shortcut+Subtract");
    actions.add(
        "zoom-reset", Menu.VIEW, Texts.of("action.zoomReset"), "Shortcut+0", look::zoomReset);
    actions.alias("Shortcut+Numpad 0");
    toggle(actions, "preview-dark", Texts.of("action.previewDark"), look.darkProperty());
    toggle(actions, "preview-phone", Texts.of("action.previewPhone"), look.phoneProperty());
    actions.add(
        "preview-cleaning", Menu.VIEW, Texts.of("action.previewCleaning"), null, this::reclean);
  }

  /// Leads to an input of the form; cards that have no use for it do not show it.
  private void input(Actions actions, String id, String label, String input) {
    actions.add(
        id,
        Menu.CARD,
        label,
        null,
        () -> {
          tabs.showForm();
          form.goTo(input);
        },
        () -> shown.getAsBoolean() && form.has(input));
  }

  private static void toggle(Actions actions, String id, String label, BooleanProperty what) {
    actions.add(id, Menu.VIEW, label, null, () -> what.set(!what.get()));
  }

  private void reclean() {
    boolean hub = look.cleaningProperty().get() == Cleaning.AS_THE_HUB;
    look.cleaningProperty().set(hub ? Cleaning.AS_WRITTEN : Cleaning.AS_THE_HUB);
  }
}
