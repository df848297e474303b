// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/agentprivate.h"

#include "rpc/faults.h"

namespace Penumbra::Fsrvp {

namespace {

template<typename Out>
AgentAnswer encoded(Out out, Rpc::NdrSyntax syntax)
{
    try {
        Rpc::NdrEncoder encoder(syntax);
        out.code(encoder);
        return {encoder.bytes(), 0};
    } catch (const Error &) {
        return {{}, Rpc::RPC_X_BAD_STUB_DATA};
    }
}

/// Decodes the request of the call with that opnum and hands it to `use`, a generic lambda that gets the call as a
/// tag and its In. Returns the fault when there is no such call or its stub is not readable, else 0.
template<typename Use>
quint32 withRequest(quint16 opnum, Rpc::NdrSyntax syntax, const QByteArray &stub, Use use)
{
    quint32 fault = Rpc::nca_s_op_rng_error;
    const auto attempt = [&]<typename Call>(std::type_identity<Call> tag) {
        if (Call::opnum != opnum)
            return;
        typename Call::In in;
        try {
            Rpc::NdrDecoder decoder(stub, syntax);
            in.code(decoder);
        } catch (const Error &) {
            fault = Rpc::RPC_X_BAD_STUB_DATA;
            return;
        }
        fault = 0;
        use(tag, in);
    };
    [&]<typename... Calls>(std::type_identity<std::tuple<Calls...>>) {
        (attempt(std::type_identity<Calls>()), ...);
    }(std::type_identity<AllCalls>());
    return fault;
}

} // namespace

void dispatch(Agent &agent, const AgentCaller &caller, quint16 opnum, Rpc::NdrSyntax syntax, const QByteArray &stub,
              std::function<void(const AgentAnswer &)> result)
{
    const quint32 fault =
        withRequest(opnum, syntax, stub, [&]<typename Call>(std::type_identity<Call>, const typename Call::In &in) {
            agent.call<Call>(caller, in,
                             [result, syntax](const typename Call::Out &out) { result(encoded(out, syntax)); });
        });
    if (fault != 0)
        result({{}, fault});
}

AgentAnswer refusal(quint16 opnum, Rpc::NdrSyntax syntax, const QByteArray &stub, quint32 status)
{
    AgentAnswer answer;
    const quint32 fault =
        withRequest(opnum, syntax, stub, [&]<typename Call>(std::type_identity<Call>, const typename Call::In &in) {
            answer = encoded(refused<Call>(in, status), syntax);
        });
    return fault == 0 ? answer : AgentAnswer {{}, fault};
}

} // namespace Penumbra::Fsrvp
