package cardwright.app.preview;

import atlantafx.base.theme.Styles;
import cardwright.app.text.Texts;
import cardwright.preview.Cleaning;
import cardwright.preview.Removal;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How the preview is looked at: theme, width, size, cleaning, pictures of the web.
final class PreviewToolBar extends ToolBar {

  private final Button percent = button("preview-zoom-reset", null, Texts.of("preview.zoom.reset"));
  private final RemovalsNote removals;

  /// @param goTo takes the line of something that was taken out of the page
  PreviewToolBar(PreviewLook look, BooleanProperty remote, IntConsumer goTo) {
    removals = new RemovalsNote(goTo);
    Button smaller = button("preview-zoom-out", Feather.ZOOM_OUT, Texts.of("preview.zoom.out"));
    smaller.setOnAction(event -> look.zoomOut());
    Button larger = button("preview-zoom-in", Feather.ZOOM_IN, Texts.of("preview.zoom.in"));
    larger.setOnAction(event -> look.zoomIn());
    percent.setOnAction(event -> look.zoomReset());
    percent.getStyleClass().add("zoom-percent");
    look.zoomProperty()
        .subscribe(
            zoom ->
                percent.setText(
                    String.format(Locale.ROOT, "%d %%", Math.round(zoom.doubleValue() * 100))));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    setId("preview-toolbar");
    getItems()
        .addAll(
            cleaning(look.cleaningProperty()),
            removals,
            gap,
            toggle(
                "preview-pictures",
                Feather.IMAGE,
                remote,
                Texts.of("preview.pictures.on"),
                Texts.of("preview.pictures.off")),
            new Separator(Orientation.VERTICAL),
            toggle(
                "preview-dark",
                Feather.MOON,
                look.darkProperty(),
                Texts.of("preview.dark.on"),
                Texts.of("preview.dark.off")),
            toggle(
                "preview-phone",
                Feather.SMARTPHONE,
                look.phoneProperty(),
                Texts.of("preview.phone.on"),
                Texts.of("preview.phone.off")),
            new Separator(Orientation.VERTICAL),
            smaller,
            percent,
            larger);
  }

  /// Shows what was taken out of the page.
  void show(List<Removal> now) {
    removals.show(now);
  }

  private static HBox cleaning(ObjectProperty<Cleaning> cleaning) {
    ToggleButton hub = new ToggleButton(Texts.of("preview.cleaning.hub"));
    name(hub, "preview-as-the-hub", Texts.of("preview.cleaning.hub.help"));
    hub.getStyleClass().addAll(Styles.LEFT_PILL, "cleaning");
    hub.setUserData(Cleaning.AS_THE_HUB);
    ToggleButton written = new ToggleButton(Texts.of("preview.cleaning.written"));
    name(written, "preview-as-written", Texts.of("preview.cleaning.written.help"));
    written.getStyleClass().addAll(Styles.RIGHT_PILL, "cleaning");
    written.setUserData(Cleaning.AS_WRITTEN);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(hub, written);
    cleaning.subscribe(now -> group.selectToggle(now == Cleaning.AS_THE_HUB ? hub : written));
    group.selectedToggleProperty().subscribe((before, now) -> choose(cleaning, before, now));
    HBox box = new HBox(hub, written);
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  /// One of the two is always chosen.
  private static void choose(
      ObjectProperty<Cleaning> cleaning, Toggle before, @Nullable Toggle now) {
    if (now == null) {
      before.setSelected(true);
    } else {
      cleaning.set((Cleaning) now.getUserData());
    }
  }

  private static ToggleButton toggle(
      String id, Feather icon, BooleanProperty property, String whenOn, String whenOff) {
    ToggleButton toggle = new ToggleButton(null, new FontIcon(icon));
    toggle.getStyleClass().addAll("flat", "button-icon");
    toggle.selectedProperty().bindBidirectional(property);
    property.subscribe(on -> name(toggle, id, on ? whenOn : whenOff));
    return toggle;
  }

  private static Button button(String id, @Nullable Feather icon, String help) {
    Button button = new Button(null, icon == null ? null : new FontIcon(icon));
    button.getStyleClass().add("flat");
    if (icon != null) {
      button.getStyleClass().add("button-icon");
    }
    name(button, id, help);
    return button;
  }

  private static void name(ButtonBase button, String id, String help) {
    button.setId(id);
    button.setTooltip(new Tooltip(help));
    button.setAccessibleText(help);
  }
}
