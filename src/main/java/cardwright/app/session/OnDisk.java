package cardwright.app.session;

/// How a card's file was found.
public sealed interface OnDisk {

  /// It can be read and written.
  ///
  /// @param text what it holds
  record Text(String text) implements OnDisk {}

  /// It is no longer there.
  record Gone() implements OnDisk {}

  /// It can be read, but not written now.
  record WriteProtected() implements OnDisk {}

  /// It cannot be read, or is no text.
  ///
  /// @param cause in words for people
  record Unreadable(String cause) implements OnDisk {}
}
