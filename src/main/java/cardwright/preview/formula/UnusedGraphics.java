package cardwright.preview.formula;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/// The part of drawing that formulas have no use for: pictures, pixels and clips. A formula that
/// asks for it all the same is not set.
abstract class UnusedGraphics extends Graphics2D {

  @Override
  public void setPaintMode() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setXORMode(Color colour) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Rectangle getClipBounds() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Shape getClip() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setClip(Shape clip) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clip(Shape clip) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int angle) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int angle) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color background,
      ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hit(Rectangle place, Shape shape, boolean onStroke) {
    throw new UnsupportedOperationException();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setComposite(Composite composite) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Composite getComposite() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPaint(Paint paint) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Paint getPaint() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setBackground(Color colour) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Color getBackground() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Graphics create() {
    throw new UnsupportedOperationException();
  }
}
