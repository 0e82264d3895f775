package cardwright.card;

import cardwright.text.Span;

/// A run of lines that no layout explains.
///
/// @param span from the first char of the first line to the last of the last, blank lines at both
///   ends left out
/// @param line number of the first line, from 1
/// @param lines how many
public record OwnText(Span span, int line, int lines) {}
