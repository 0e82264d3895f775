package cardwright.app.source;

/// A part of a line that is shown in a style of its own.
///
/// @param start in the line
/// @param end in the line
/// @param style class of the style sheet
record Token(int start, int end, String style) {}
