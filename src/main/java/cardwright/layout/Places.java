package cardwright.layout;

import java.util.List;

/// Where a field stands in a card.
///
/// @param home the place that reading believes
/// @param echoes the places that say the same
/// @param contradictions the places that ought to and do not
public record Places(Place home, List<Place> echoes, List<Place> contradictions) {}
