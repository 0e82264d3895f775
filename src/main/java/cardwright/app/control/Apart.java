package cardwright.app.control;

import javafx.scene.layout.Region;

/// A place for a part of the window that is as large as there is room, whatever is in it: the part
/// fills it. Where something changes in a part that its surroundings manage, the sizes of all that
/// is around it are worked out anew, up to the window.
public final class Apart extends Region {

  private final Region part;

  /// A place that is still empty.
  ///
  /// @param part what is to fill it
  public Apart(Region part) {
    this.part = part;
    part.setManaged(false);
  }

  /// Puts the part in, if it is not there yet: then it is styled, which takes a while.
  ///
  /// @return this
  public Apart fill() {
    if (getChildren().isEmpty()) {
      getChildren().add(part);
    }
    return this;
  }

  @Override
  protected void layoutChildren() {
    part.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return part.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return part.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return part.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return part.prefHeight(width);
  }
}
