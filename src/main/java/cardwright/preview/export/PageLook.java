package cardwright.preview.export;

import cardwright.text.Messages;

/// How a page is written to a file.
///
/// @param format of the file
/// @param dark whether it is drawn light on dark
/// @param width of a PNG's page in CSS pixels, [#MIN_WIDTH] to [#MAX_WIDTH]
/// @param scale pixels of a PNG per CSS pixel, 1 or 2
/// @param remotePictures whether the pictures of the web are fetched and put into the file; if not,
///   an HTML file names them and a PNG or PDF leaves them out
public record PageLook(
    PageFormat format, boolean dark, int width, int scale, boolean remotePictures) {

  /// The width of a page that is not told otherwise.
  public static final int STANDARD_WIDTH = 900;

  /// As narrow as a small phone.
  public static final int MIN_WIDTH = 280;

  /// As wide as a large screen.
  public static final int MAX_WIDTH = 2400;

  /// @throws IllegalArgumentException if the width or the scale is out of its range
  public PageLook {
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      throw new IllegalArgumentException(
          Messages.of("preview.pageCanWideNot", MIN_WIDTH, MAX_WIDTH, width));
    }
    if (scale != 1 && scale != 2) {
      throw new IllegalArgumentException(Messages.of("preview.scaleCanNot", scale));
    }
  }

  /// A light page of the standard width.
  public static PageLook of(PageFormat format) {
    return new PageLook(format, false, STANDARD_WIDTH, 1, false);
  }
}
