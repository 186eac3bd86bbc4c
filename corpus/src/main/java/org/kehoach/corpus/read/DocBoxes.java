// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/// The text boxes of a DOC file by the drawings that they belong to ([MS-DOC] 2.8.25, PlcftxbxTxt,
/// which POI does not read).
final class DocBoxes {

  /// Where the file says where the table stands, and how long it is.
  private static final int TABLE_OFFSET = 0x25A;

  private static final int TABLE_LENGTH = TABLE_OFFSET + LittleEndian.INT_SIZE;
  private static final int ENTRY = 22;
  private static final int SHAPE_IN_ENTRY = 14;

  private final @Nullable HWPFDocument document;
  private final Map<Integer, Range> byShape = new LinkedHashMap<>();

  DocBoxes(HWPFDocumentCore file) {
    document = file instanceof HWPFDocument withBoxes ? withBoxes : null;
    if (document != null) {
      read(document);
    }
  }

  /// A file without sound entries is read as if it had one box.
  private void read(HWPFDocument file) {
    Range all = file.getMainTextboxRange();
    if (all.getEndOffset() <= all.getStartOffset()) {
      return;
    }
    try {
      int offset = LittleEndian.getInt(file.getMainStream(), TABLE_OFFSET);
      int length = LittleEndian.getInt(file.getMainStream(), TABLE_LENGTH);
      PlexOfCps boxes = new PlexOfCps(file.getTableStream(), offset, length, ENTRY);
      for (int i = 0; i < boxes.length(); i++) {
        int shape = LittleEndian.getInt(boxes.getProperty(i).getBytes(), SHAPE_IN_ENTRY);
        int start = all.getStartOffset() + boxes.getProperty(i).getStart();
        int end = all.getStartOffset() + boxes.getProperty(i).getEnd();
        if (shape != 0 && start < end && end <= all.getEndOffset()) {
          byShape.put(shape, new Range(start, end, file));
        }
      }
    } catch (RuntimeException e) {
      byShape.clear();
    }
    if (byShape.isEmpty()) {
      byShape.put(0, all);
    }
  }

  /// Takes the box of the drawing that is anchored at a character of the file; null for none.
  @Nullable Range takeAt(int position) {
    OfficeDrawing drawing =
        document == null ? null : document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
    return drawing == null ? null : byShape.remove(drawing.getShapeId());
  }

  /// Takes those that no anchor asked for: boxes in groups of drawings.
  List<Range> takeRest() {
    List<Range> rest = new ArrayList<>(byShape.values());
    byShape.clear();
    return rest;
  }
}
