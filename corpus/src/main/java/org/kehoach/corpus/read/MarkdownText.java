// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The running text of one Markdown block without its marks.
///
/// @param text hard breaks as line feeds
/// @param bold whether all of it is bold
record MarkdownText(String text, boolean bold) {

  static MarkdownText of(Node block) {
    Collector collector = new Collector();
    block.accept(collector);
    return new MarkdownText(
        collector.text.toString(), collector.letters > 0 && collector.letters == collector.strong);
  }

  private static final class Collector extends AbstractVisitor {

    /// How a list item begins on a line of its own; a wrapped line hardly ever does.
    private static final Pattern ITEM =
        Pattern.compile("(?:[-+•]|\\p{Ll}\\)|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|[IVX]{1,5}\\.) .*");

    private static final String ENDS_A_CLAUSE = ".;:,!?";

    private final StringBuilder text = new StringBuilder();
    private int strongDepth;
    private int letters;
    private int strong;

    @Override
    public void visit(Text node) {
      append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      append(node.getLiteral());
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append('\n');
    }

    @Override
    public void visit(SoftLineBreak node) {
      boolean item =
          node.getNext() instanceof Text next && ITEM.matcher(next.getLiteral()).matches();
      text.append(item && endsClause() ? '\n' : ' ');
    }

    @Override
    public void visit(StrongEmphasis node) {
      strongDepth++;
      visitChildren(node);
      strongDepth--;
    }

    @Override
    public void visit(HtmlInline node) {
      switch (node.getLiteral().toLowerCase(Locale.ROOT)) {
        case "<b>", "<strong>" -> strongDepth++;
        case "</b>", "</strong>" -> strongDepth--;
        case "<br>", "<br/>", "<br />" -> text.append('\n');
        default -> {}
      }
    }

    @Override
    public void visit(Image node) {}

    private void append(String literal) {
      text.append(literal);
      int visible = literal.replace(" ", "").length();
      letters += visible;
      strong += strongDepth > 0 ? visible : 0;
    }

    private boolean endsClause() {
      String before = text.toString().stripTrailing();
      return !before.isEmpty() && ENDS_A_CLAUSE.indexOf(before.charAt(before.length() - 1)) >= 0;
    }
  }
}
