// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.registry;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;

/// An agency, a type of agencies that each province has, or a group, as the registry lists it.
///
/// @param id never changed
/// @param names the full name first
/// @param level null for groups of several levels
/// @param group whether the name stands for several bodies at once
/// @param validity when it was called so
/// @param successor id of who took over its work; null where nobody or several did
/// @param act the act that founded, renamed or ended it; empty where none is given
public record AgencyEntry(
    String id,
    List<WrittenName> names,
    Agency.@Nullable Level level,
    Place place,
    boolean group,
    Validity validity,
    @Nullable String successor,
    String act,
    String note) {

  public AgencyEntry {
    names = List.copyOf(names);
  }

  /// Of what there is one.
  public enum Place {
    NATION,
    PROVINCE,
    DISTRICT,
    REGION
  }

  /// A way to write a name.
  ///
  /// @param words without the "(tỉnh)" behind it
  /// @param follows what must follow, e.g. "(tỉnh)"; empty where nothing must
  /// @param only the code of the province, or the kind of provinces, that it is used in; empty for
  ///   all
  public record WrittenName(String words, String follows, String only) {

    /// Whether both may be used in one province.
    boolean meets(WrittenName other) {
      return only.isEmpty() || other.only.isEmpty() || only.equals(other.only);
    }
  }

  /// The full name, without its place.
  public String name() {
    return names.getFirst().words();
  }

  /// The names that are written without, or with, something that must follow.
  Stream<WrittenName> names(boolean followed) {
    return names.stream().filter(name -> name.follows().isEmpty() != followed);
  }
}
