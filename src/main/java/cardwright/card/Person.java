package cardwright.card;

import org.jspecify.annotations.Nullable;

/// One of the people a huggingtweets card is about.
///
/// Handles are not here: the card lists them sorted, the people in entry order, and which belongs
/// to which is not in the card.
///
/// @param name the display name as a reader of the page sees it
/// @param avatar address of the picture, null if the card has no place or an empty one for it
/// @param shown whether the picture is displayed
/// @param tweets the counts, null if the card gives none
public record Person(
    String name, @Nullable String avatar, boolean shown, @Nullable TweetCounts tweets) {}
