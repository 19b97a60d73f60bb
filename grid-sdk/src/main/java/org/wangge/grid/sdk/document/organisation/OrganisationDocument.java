package org.wangge.grid.sdk.document.organisation;

import java.util.List;
import java.util.Map;
import org.wangge.grid.sdk.json.OptionalKey;

/**
 * An organisation file, format 1.
 *
 * @param organisation the id of the organisation
 * @param format the version of the format, 1
 * @param grids the grid tree
 * @param units the units
 * @param posts the posts
 * @param pairs the AB pairs
 * @param appointments who holds what
 * @param absences who is away
 * @param persons what is declared about holders: fact to value, by opaque id
 * @param rosters who takes turns
 */
public record OrganisationDocument(
    String organisation,
    int format,
    Map<String, GridDocument> grids,
    @OptionalKey Map<String, UnitDocument> units,
    @OptionalKey Map<String, PostDocument> posts,
    @OptionalKey List<PairDocument> pairs,
    @OptionalKey List<AppointmentDocument> appointments,
    @OptionalKey List<AbsenceDocument> absences,
    @OptionalKey Map<String, Map<String, String>> persons,
    @OptionalKey Map<String, RosterDocument> rosters) {}
