// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;
import org.kehoach.corpus.document.LeftOutText;
import org.kehoach.corpus.document.Recognition;
import org.kehoach.corpus.document.Repair;
import org.kehoach.corpus.document.Source;

/// What a reader found in a file.
///
/// @param problems what could not be read, one sentence each, naming the place and the remedy; a
///   document with problems is `Partial`
/// @param leftOut what the file shows that is no text of the document
/// @param recognised the pages whose text was recognised in their pictures
/// @param repairs the words of these that were put right
/// @param repaired what was decoded from old encodings; null for nothing
public record SourceText(
    Source source,
    List<SourceBlock> blocks,
    List<String> problems,
    List<LeftOutText> leftOut,
    List<Recognition> recognised,
    List<Repair> repairs,
    @Nullable EncodingRepair repaired) {
  public SourceText {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
    recognised = List.copyOf(recognised);
    repairs = List.copyOf(repairs);
  }

  /// A text that was not recognised in pictures.
  public SourceText(
      Source source,
      List<SourceBlock> blocks,
      List<String> problems,
      List<LeftOutText> leftOut,
      @Nullable EncodingRepair repaired) {
    this(source, blocks, problems, leftOut, List.of(), List.of(), repaired);
  }

  /// A text that the reader left nothing out of.
  public SourceText(Source source, List<SourceBlock> blocks, List<String> problems) {
    this(source, blocks, problems, List.of(), null);
  }

  /// A text that the reader left nothing out of.
  SourceText(Source source, List<SourceBlock> blocks, @Nullable EncodingRepair repaired) {
    this(source, blocks, List.of(), List.of(), repaired);
  }
}
