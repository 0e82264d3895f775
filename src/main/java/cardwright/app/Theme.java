package cardwright.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Light or dark: as the system has it, until it is switched by hand.
final class Theme {

  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
  private final Settings settings;

  /// The system's theme, without memory of another choice.
  Theme() {
    this(Settings.inMemory());
  }

  /// @param settings keep what was chosen by hand
  Theme(Settings settings) {
    this.settings = settings;
    show();
    Platform.getPreferences().colorSchemeProperty().addListener((property, before, now) -> show());
  }

  /// Shows what was chosen by hand, or else what the system has.
  private void show() {
    apply(settings.dark().orElseGet(Theme::systemIsDark));
  }

  private static boolean systemIsDark() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  /// Whether the system decides.
  boolean followsSystem() {
    return settings.dark().isEmpty();
  }

  /// Lets the system decide again.
  void followSystem() {
    settings.dark(Optional.empty());
    show();
  }

  ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  void toggle() {
    settings.dark(Optional.of(!dark.get()));
    show();
  }

  private void apply(boolean now) {
    Application.setUserAgentStylesheet(
        now
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    dark.set(now);
  }
}
