package cardwright.app.source;

/// What a line stands in.
///
/// @param mode of the line
/// @param fence what closes the code block, empty outside of one
record LineState(Mode mode, String fence) {

  /// The languages and constructs that go over several lines.
  enum Mode {
    START,
    YAML,
    BODY,
    CODE,
    COMMENT,
    TAG
  }

  static final LineState START = new LineState(Mode.START, "");
  static final LineState YAML = new LineState(Mode.YAML, "");
  static final LineState BODY = new LineState(Mode.BODY, "");
  static final LineState COMMENT = new LineState(Mode.COMMENT, "");
  static final LineState TAG = new LineState(Mode.TAG, "");

  static LineState code(String fence) {
    return new LineState(Mode.CODE, fence);
  }
}
