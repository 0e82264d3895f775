package cardwright.preview;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A formula over several lines: between two lines that are `$$`, or to the end like a code fence.
final class FormulaBlockParser extends AbstractBlockParser {

  private static final String FENCE = "$$";

  /// The formula in the tree.
  static final class FormulaBlock extends Block {

    /// What stands between the fences.
    String tex() {
      StringBuilder tex = new StringBuilder();
      getContentLines().forEach(tex::append);
      return tex.toString();
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private final FormulaBlock block = new FormulaBlock();
  private final BlockContent content = new BlockContent();
  private boolean closed;

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (closed) {
      return BlockContinue.none();
    }
    closed = isFence(state);
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    int last = content.getLineCount() - (closed ? 1 : 0);
    block.setContent(content.subContents(Math.min(1, last), last));
    block.setCharsFromContent();
    if (content.getLineCount() > 0) {
      block.setChars(
          content
              .getLines()
              .getFirst()
              .baseSubSequence(content.getStartOffset(), content.getEndOffset()));
    }
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public boolean isInterruptible() {
    return false;
  }

  private static boolean isFence(ParserState state) {
    return state.getIndent() < 4
        && state.getLine().subSequence(state.getNextNonSpaceIndex()).trim().equals(FENCE);
  }

  /// Begins a formula at a line that is `$$`.
  static final class Factory implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          return isFence(state)
              ? BlockStart.of(new FormulaBlockParser()).atIndex(state.getIndex())
              : BlockStart.none();
        }
      };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
