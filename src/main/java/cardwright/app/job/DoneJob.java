package cardwright.app.job;

/// A job on files that is done, and can be undone.
///
/// @param label what it did
/// @param id by which what it replaced is found
/// @param files how many it changed
/// @param unkept how many of them cannot be brought back
public record DoneJob(String label, String id, int files, long unkept) {}
