package cardwright.layout;

import java.util.List;

/// The words and signs of a line.
///
/// @param tokens as they stand there
/// @param numbers of each in the [Vocabulary]; -1 for one that no layout has
record Words(List<Token> tokens, int[] numbers) {}
