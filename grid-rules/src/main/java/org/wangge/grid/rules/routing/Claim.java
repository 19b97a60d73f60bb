package org.wangge.grid.rules.routing;

import org.wangge.grid.domain.cases.Party;
import org.wangge.grid.rules.bodies.Body;

/** A party of a rule and the body that it means, before anybody is asked who acts for it. */
record Claim(Party party, Body body) {}
