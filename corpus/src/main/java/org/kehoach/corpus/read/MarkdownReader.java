// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.text.legacy.OldText;

/// Reads Markdown, which is how many OCR services write a page: headings `##`, bold, pipe tables.
///
/// Block quotes and indented code are not Markdown here, since a plan's line may well begin with ">
/// 60%" or with blanks.
final class MarkdownReader implements DocumentReader {

  static final String MEDIA_TYPE = "text/markdown";

  private static final Pattern TABLE_RULE =
      Pattern.compile("(?m)^ {0,3}\\|(?: *:?-{2,}:? *\\|)+ *$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern BOLD_LINE = Pattern.compile("(?m)^ {0,3}\\*\\*[^*\n]+\\*\\* *$");
  private static final int CERTAIN = 3;

  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          Heading.class,
          HtmlBlock.class,
          ThematicBreak.class,
          FencedCodeBlock.class,
          ListBlock.class);

  /// Whether a text is written in Markdown: it has a table's rule, or several headings or bold
  /// lines.
  static boolean isMarkdown(String text) {
    return TABLE_RULE.matcher(text).find()
        || HEADING.matcher(text).results().limit(CERTAIN).count()
                + BOLD_LINE.matcher(text).results().limit(CERTAIN).count()
            >= CERTAIN;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MEDIA_TYPE);
  }

  @Override
  public ReadResult read(Source file, byte[] content) throws IOException {
    String text = UnicodeText.decode(content);
    if (text == null) {
      throw new IOException("The file is no Unicode text.");
    }
    OldText.Decoded decoded = OldText.decode(text);
    return new ReadResult.Read(new SourceText(file, blocks(decoded.text()), decoded.repair()));
  }

  static List<SourceBlock> blocks(String text) {
    Parser parser =
        Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(50)
            .build();
    String clean = CleanText.of(text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n'));
    Node document = parser.parse(clean);
    return new MarkdownBlocks(clean.lines().toList(), parser).of(document);
  }
}
