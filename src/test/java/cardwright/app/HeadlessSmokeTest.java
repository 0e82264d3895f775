package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The test set-up itself: a window on a machine without a display, and a robot that uses it.
@ExtendWith(ApplicationExtension.class)
class HeadlessSmokeTest {
  private Stage stage;
  private TextField name;
  private Button button;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    name = new TextField();
    button = new Button("Greet");
    button.setOnAction(_ -> button.setText("Hello " + name.getText()));
    stage.setScene(new Scene(new VBox(name, button), 300, 200));
    stage.show();
  }

  @Test
  void robotTypesAndClicks(FxRobot robot) {
    robot.clickOn(name).write("Ada").clickOn(button);

    assertThat(stage.isShowing()).isTrue();
    assertThat(button.getText()).isEqualTo("Hello Ada");
  }

  @Test
  void robotClicksOnlyWhereItPoints(FxRobot robot) {
    robot.clickOn(name).write("Ada");

    assertThat(button.getText()).isEqualTo("Greet");
  }
}
