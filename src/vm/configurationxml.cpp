// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/configurationxml.h"

#include "core/failure.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

namespace Penumbra::Vm {

namespace {

/// Characters of a tag. Elements have one attribute; QXmlStreamReader compares each with each.
constexpr qsizetype longestTag = 512;

[[noreturn]] void refuse(const QString &file, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read configuration"), file, {}, why);
}

QStringConverter::Encoding encodingOf(const QByteArray &start)
{
    if (start.startsWith("\xff\xfe") || start.startsWith(QByteArray("<\0", 2)))
        return QStringConverter::Utf16LE;
    if (start.startsWith("\xfe\xff") || start.startsWith(QByteArray("\0<", 2)))
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

/// What the declaration says about the encoding does not count: the bytes do.
QString decoded(const QByteArray &bytes, const QString &file)
{
    QStringDecoder decoder(encodingOf(bytes));
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || (encodingOf(bytes) != QStringConverter::Utf8 && bytes.size() % 2 != 0))
        refuse(file, QStringLiteral("its text is neither UTF-8 nor UTF-16"));
    return text;
}

/// Where the tag that starts there ends; -1: it does not.
qsizetype endOfTag(QStringView text, qsizetype start, const QString &file)
{
    QChar quote;
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        if (at - start > longestTag)
            refuse(file, QStringLiteral("a tag is longer than %1 characters").arg(longestTag));
        const QChar c = text[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == QLatin1Char('"') || c == QLatin1Char('\''))
            quote = c;
        else if (c == QLatin1Char('>'))
            return at;
    }
    return -1;
}

void checkTags(QStringView text, const QString &file)
{
    for (qsizetype at = 0; (at = text.indexOf(QLatin1Char('<'), at)) >= 0;) {
        const QStringView rest = text.sliced(at);
        if (rest.startsWith(QLatin1String("<!--")))
            at = text.indexOf(QLatin1String("-->"), at + 4);
        else if (rest.startsWith(QLatin1String("<![CDATA[")))
            at = text.indexOf(QLatin1String("]]>"), at);
        else if (rest.startsWith(QLatin1String("<?")))
            at = text.indexOf(QLatin1String("?>"), at);
        else if (rest.startsWith(QLatin1String("<!")))
            refuse(file, QStringLiteral("it has a document type, which no configuration has"));
        else
            at = endOfTag(text, at, file);
        if (at < 0)
            return; // cut short: the reader says so
    }
}

} // namespace

bool mayBeXml(const QByteArray &start)
{
    QStringDecoder decoder(encodingOf(start));
    const QString text = decoder.decode(start);
    return QStringView(text).trimmed().startsWith(QLatin1Char('<'));
}

ConfigurationTree readConfigurationXml(const QByteArray &bytes, const QString &file)
{
    const QString text = decoded(bytes, file);
    checkTags(text, file);
    QXmlStreamReader xml(text);
    xml.setNamespaceProcessing(false);
    if (!xml.readNextStartElement() || xml.qualifiedName() != QLatin1String("configuration"))
        refuse(file,
               xml.hasError()
                   ? QStringLiteral("its XML is damaged in line %1: %2").arg(xml.lineNumber()).arg(xml.errorString())
                   : QStringLiteral("it is XML, but no machine's configuration"));
    ConfigurationTree tree(file);
    QList<ConfigurationTree::Node> open {ConfigurationTree::root};
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            open.append(tree.add(open.last(), xml.qualifiedName().toString()));
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty() && !xml.isWhitespace())
                tree.appendText(open.last(), xml.text());
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        refuse(file, QStringLiteral("its XML is damaged in line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    return tree;
}

} // namespace Penumbra::Vm
