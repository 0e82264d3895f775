package cardwright.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Light or dark: as the system has it, until it is switched by hand.
final class Theme {

  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
  private boolean byHand;

  Theme() {
    apply(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(
            (property, before, now) -> {
              if (!byHand) {
                apply(now == ColorScheme.DARK);
              }
            });
  }

  ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  void toggle() {
    byHand = true;
    apply(!dark.get());
  }

  private void apply(boolean now) {
    Application.setUserAgentStylesheet(
        now
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    dark.set(now);
  }
}
