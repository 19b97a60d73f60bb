/**
 * Names and telephone numbers for notices, apart from everything else: posts and cases know persons
 * by opaque ids only.
 *
 * <p>Start with {@link org.wangge.grid.domain.notice.NoticeData}; {@link
 * org.wangge.grid.domain.notice.Contact} is masked wherever it is printed.
 */
@NullMarked
package org.wangge.grid.domain.notice;

import org.jspecify.annotations.NullMarked;
