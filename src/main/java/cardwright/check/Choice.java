package cardwright.check;

/// A value that the Hub knows for a field.
///
/// @param id as it stands in a card
/// @param name for people
/// @param hidden whether the Hub takes it and no longer offers it
public record Choice(String id, String name, boolean hidden) {}
