// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespaceexport.h"
#include "console/namespacemap.h"
#include "console/page.h"

class QBoxLayout;

namespace Penumbra::Console {

class NamespaceView;

/// The map of one SVM's namespace: that of what is selected, else the last one shown. It shares the window's selection.
class NamespacePage : public Page
{
    Q_OBJECT

public:
    explicit NamespacePage(Workbench &workbench, QWidget *parent = nullptr);
    void reveal(const ObjectId &object) override;
    void refresh() override;

    NamespaceView *view() const { return m_view; }

protected:
    void scopeChanged() override;

private:
    void makeTools(QBoxLayout *tools);
    void show();
    void scheduleShow();
    void showNothing();
    void showCount();
    ObjectId wantedSvm() const; ///< null: there is more than one, and none is selected
    QList<ObjectId> allSvms() const;
    ObjectId objectFor(const MapObject &object) const;
    void choose(const MapObject &object);
    void showMenu(const MapObject &object, const QPoint &at);
    void exportTo(MapFormat format);

    NamespaceView *m_view;
    ObjectId m_svm;
    bool m_scheduled = false;
};

} // namespace Penumbra::Console
