package cardwright.app.preview;

import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A page on its way to another height.
final class Scrolling extends Transition {

  private static final Duration TIME = Duration.millis(220);

  /// How far from the window's edge something has to be, to be in sight.
  private static final double MARGIN = 8;

  private final double from;
  private final double to;
  private final DoubleConsumer scroll;

  private Scrolling(double from, double to, DoubleConsumer scroll) {
    this.from = from;
    this.to = to;
    this.scroll = scroll;
    setCycleDuration(TIME);
    setInterpolator(Interpolator.EASE_BOTH);
  }

  /// Scrolls something into sight, a third down the window; not at all if it is in sight.
  ///
  /// @param place its top and bottom in the window, the window's height, and the present scrolling
  /// @param scroll goes to a height at once
  /// @return null if there is nothing to do
  static @Nullable Scrolling into(double[] place, DoubleConsumer scroll) {
    double top = place[0];
    double bottom = Math.min(place[1], top + place[2] - 2 * MARGIN);
    if (top >= MARGIN && bottom <= place[2] - MARGIN) {
      return null;
    }
    double to = Math.max(0, place[3] + top - place[2] / 3);
    Scrolling scrolling = new Scrolling(place[3], to, scroll);
    if (Platform.getPreferences().isReducedMotion()) {
      scroll.accept(to);
    } else {
      scrolling.play();
    }
    return scrolling;
  }

  @Override
  protected void interpolate(double fraction) {
    scroll.accept(from + (to - from) * fraction);
  }
}
