// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import org.kehoach.corpus.registry.Provinces;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a province's name as users type it: accents, case, "tỉnh" and "thành phố" are free.
final class ProvinceConverter implements ITypeConverter<Provinces.Unit> {

  @Override
  public Provinces.Unit convert(String value) {
    Provinces.Unit unit = Provinces.load().typed(value);
    if (unit == null) {
      throw new TypeConversionException("There is no province '%s'.".formatted(value));
    }
    return unit;
  }
}
