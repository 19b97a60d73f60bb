/**
 * A vacant post: since when, who acts meanwhile, who has to fill it, by when.
 *
 * <p>Start with {@link org.wangge.grid.domain.vacancy.Vacancy#of}; {@link
 * org.wangge.grid.domain.vacancy.FilledBy} says who, {@link
 * org.wangge.grid.domain.vacancy.VacancyReason} why.
 */
@NullMarked
package org.wangge.grid.domain.vacancy;

import org.jspecify.annotations.NullMarked;
