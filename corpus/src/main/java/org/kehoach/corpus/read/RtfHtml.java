// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kehoach.corpus.text.Vietnamese;

/// Makes a web page of an RTF file, for [HtmlBlocks] to read, from the commands and letters that
/// the parser gives one by one.
final class RtfHtml extends RtfListenerAdaptor {

  /// Groups whose text is the document's; those of all other kinds (fonts, styles, headers,
  /// pictures …) are passed over.
  private static final Set<Command> TEXT =
      EnumSet.of(
          Command.rtf,
          Command.listtext,
          Command.pntext,
          Command.field,
          Command.fldrslt,
          Command.shp,
          Command.shpinst,
          Command.shptxt,
          Command.object,
          Command.footnote,
          Command.result,
          Command.nesttableprops);

  /// Tables inside tables beyond these are read as if they were no deeper.
  private static final int MOST_TABLES = 20;

  private final Document page = Document.createShell("");
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final Deque<RtfFlow> flows = new ArrayDeque<>();
  private final RtfFonts fonts = new RtfFonts();
  private final RtfRow row = new RtfRow();
  private final RtfRow innerRow = new RtfRow();
  private final StringBuilder marker = new StringBuilder();
  private final HtmlNotes notes = new HtmlNotes();

  /// The number or bullet that goes before what the paragraph shows.
  private String number = "";

  RtfHtml() {
    groups.push(new RtfGroup());
    flows.push(new RtfFlow(page.body()));
  }

  /// The whole page.
  Document page() {
    while (flows.size() > 1) {
      endBox();
    }
    flows.element().end();
    notes.writeTo(page.body());
    return page;
  }

  @Override
  public void processGroupStart() {
    groups.push(groups.element().inner());
  }

  @Override
  public void processGroupEnd() {
    if (groups.size() == 1) {
      return;
    }
    RtfGroup ended = groups.pop();
    if (ended.box) {
      endBox();
    }
    if (ended.note) {
      RtfFlow note = flows.pop();
      note.end();
      notes.add(note.body());
    }
    if (ended.marker && !groups.element().marker) {
      String shown = Vietnamese.squeeze(marker.toString());
      marker.setLength(0);
      if (!shown.isEmpty()) {
        number = NumberLevel.shownBullet(shown) + " ";
      }
    }
  }

  private void endBox() {
    RtfFlow box = flows.pop();
    box.end();
    flows.element().box(box.body());
  }

  @Override
  public void processString(String letters) {
    if (groups.element().fontTable) {
      fonts.name(groups.element().font, letters);
    }
    text(letters);
  }

  private void text(String letters) {
    RtfGroup group = groups.element();
    if (group.marker) {
      marker.append(letters);
    } else if (group.isShown()) {
      if (!letters.isBlank()) {
        number(letters, false);
      }
      Element paragraph = flows.element().paragraph();
      Element around = group.bold ? paragraph.appendElement("b") : paragraph;
      Element target = group.raised ? around.appendElement("sup") : around;
      OldPage.append(letters, fonts.named(group.font), group.capitals, target);
    }
  }

  private void number(String shown, boolean inCell) {
    if (!number.isEmpty()) {
      HtmlListMarker.set(flows.element().paragraph(), NumberLevel.shown(number, shown, inCell));
      number = "";
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    RtfGroup group = groups.element();
    font(command, parameter, group);
    boolean destination = command.getCommandType() == CommandType.Destination;
    if (command == Command.optionalcommand || (destination && !TEXT.contains(command))) {
      group.fontTable = command == Command.fonttbl;
      group.skipped = true;
    }
    if (group.skipped) {
      return;
    }
    boolean on = !hasParameter || parameter != 0;
    switch (command) {
      case listtext, pntext -> group.marker = true;
      case nesttableprops -> group.innerRow = true;
      case shptxt -> {
        group.box = true;
        flows.push(new RtfFlow(new Element("div")));
      }
      case plain -> {
        group.plain();
        group.font = fonts.defaultNumber();
      }
      case footnote -> {
        group.note = true;
        flows.push(new RtfFlow(new Element("div")));
      }
      case supercmd -> group.raised = on;
      case nosupersub -> group.raised = false;
      case b -> group.bold = on;
      case caps -> group.capitals = on;
      case v -> group.hidden = on;
      case deleted -> group.deleted = on;
      case tab -> text("\t");
      case emspace, enspace, qmspace, nonbreakingspace, page, column -> text(" ");
      case nonbreakinghyphen -> text("-");
      case emdash -> text("—");
      case endash -> text("–");
      case lquote -> text("‘");
      case rquote -> text("’");
      case ldblquote -> text("“");
      case rdblquote -> text("”");
      case bullet -> text("•");
      default -> structure(command, parameter, group.innerRow ? innerRow : row);
    }
  }

  private void font(Command command, int parameter, RtfGroup group) {
    switch (command) {
      case f -> group.font = parameter;
      case deff -> {
        fonts.useByDefault(parameter);
        group.font = parameter;
      }
      default -> {}
    }
  }

  private void structure(Command command, int parameter, RtfRow described) {
    RtfFlow flow = flows.element();
    switch (command) {
      case pard -> flow.depth = 0;
      case intbl -> flow.depth = Math.max(1, flow.depth);
      case itap -> flow.depth = Math.clamp(parameter, 0, MOST_TABLES);
      case line, softline -> flow.paragraph().appendElement("br");
      case par, sect -> {
        if (!groups.element().deleted) {
          number = "";
          flow.endParagraph();
        }
      }
      case cell -> {
        number("", true);
        flow.endCell(1);
      }
      case nestcell -> {
        number("", true);
        flow.endCell(Math.max(2, flow.depth));
      }
      case row -> flow.endRow(1, described);
      case nestrow -> flow.endRow(Math.max(2, flow.depth), described);
      default -> described.take(command, parameter);
    }
  }
}
