package cardwright.app;

import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.testfx.api.FxRobot;

/// A double click of the robot. A busy machine may draw out the time between its clicks until they
/// count as two single ones: then it is made again, as one would by hand.
public final class DoubleClick {

  private static final int MOST = 10;

  private DoubleClick() {}

  /// Clicks twice on a node.
  ///
  /// @param opened whether what the double click opens is there; asked on the JavaFX application
  ///   thread
  public static void on(FxRobot robot, Node node, Callable<Boolean> opened) {
    for (int tries = 0; tries < MOST; tries++) {
      robot.doubleClickOn(node);
      if (Patience.fx(opened)) {
        return;
      }
    }
    throw new AssertionError("nothing opened by a double click on " + node);
  }
}
